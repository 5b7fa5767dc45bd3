/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.access.ForSignedIn;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the texts of lessons, to whoever is enrolled. A text goes to the browser once, compressed once for everybody,
 * and never through the page's own conversation, of which the server keeps the last answer for each open page.
 */
@RestController
class LessonTexts {

    private static final long BYTES = 24_000_000;

    private final CourseCatalogue catalogue;
    private final Enrolments enrolments;
    private final CurrentUser user;
    private final Cache<LessonContent, byte[]> compressed = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(BYTES)
            .weigher((LessonContent content, byte[] bytes) -> bytes.length)
            .build();

    LessonTexts(CourseCatalogue catalogue, Enrolments enrolments, CurrentUser user) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.user = user;
    }

    /** Where the text is; the last part changes with the text, so that browsers keep it for good. */
    static String address(CourseOutline course, Lesson lesson, LessonContent content) {
        return "learn-text/" + course.id() + "/" + course.version() + "/" + lesson.id() + "?"
                + Integer.toHexString(content.html().hashCode());
    }

    @ForSignedIn
    @GetMapping("/learn-text/{course}/{version}/{lesson}")
    ResponseEntity<byte[]> text(
            @PathVariable String course,
            @PathVariable int version,
            @PathVariable String lesson,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var id = new CourseId(course);
        if (enrolments.of(user.require().id(), id).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return answer(catalogue.content(id, version, new LessonId(lesson)), encodings.contains("gzip"));
        } catch (NotFound gone) {
            return ResponseEntity.notFound().build();
        }
    }

    private ResponseEntity<byte[]> answer(LessonContent content, boolean small) {
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
        return small
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(compressed.get(content, LessonTexts::gzip))
                : answer.body(content.html().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(LessonContent content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.html().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
