/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.shared.Slug;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends browsers, bookmarks and search engines from a former address of a course to the present one, for good. */
@Component
class FormerAddresses extends OncePerRequestFilter {

    private static final Pattern COURSE = Pattern.compile("/courses/([a-z0-9-]{2,80})");

    private final CourseCatalogue catalogue;

    FormerAddresses(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getParameter("v-r") != null
                || slug(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var slug = slug(request);
        var course = catalogue.courseAt(new Slug(slug));
        if (course.isPresent() && !course.get().slug().value().equals(slug)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/courses/" + course.get().slug());
            return;
        }
        chain.doFilter(request, response);
    }

    private static String slug(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var course = COURSE.matcher(path);
        return course.matches() && Slug.isSlug(course.group(1)) ? course.group(1) : "";
    }
}
