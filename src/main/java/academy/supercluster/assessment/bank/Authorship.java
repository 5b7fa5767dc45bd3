/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** The courses whose author is at the other end. */
@Component
class Authorship {

    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    Authorship(CourseCatalogue catalogue, CurrentUser user) {
        this.catalogue = catalogue;
        this.user = user;
    }

    List<CourseOutline> courses() {
        var person = user.require();
        return catalogue.courses().stream()
                .filter(course ->
                        person.may(Role.AUTHOR, Scope.course(course.id().value())))
                .toList();
    }

    /** @throws NotFound if there is no such course, or if it is somebody else's */
    CourseOutline require(CourseId course) {
        return courses().stream()
                .filter(each -> each.id().equals(course))
                .findFirst()
                .orElseThrow(() -> new NotFound("course " + course + " for its author"));
    }
}
