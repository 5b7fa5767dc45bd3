/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.identity.People;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.mentoring.DueWork;
import academy.supercluster.learning.mentoring.LearnerRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners have to hand in next: assignments with a date that are neither handed in nor accepted. */
@Component
class DueAssignments implements DueWork {

    private final AssignmentDefinitions definitions;
    private final CourseCatalogue catalogue;
    private final People people;
    private final JdbcClient database;

    DueAssignments(AssignmentDefinitions definitions, CourseCatalogue catalogue, People people, JdbcClient database) {
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.people = people;
        this.database = database;
    }

    @Override
    public Map<EnrolmentId, Due> next(Collection<LearnerRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var done = done(rows);
        var zones = people.zones(rows.stream().map(LearnerRow::learner).collect(Collectors.toSet()));
        var next = new HashMap<EnrolmentId, Due>();
        for (var row : rows) {
            var zone = zones.get(row.learner());
            if (zone != null) {
                dated(row)
                        .filter(each -> !done.contains(row.enrolment() + " " + each.id()))
                        .map(each -> new Due(
                                Objects.requireNonNull(Deadline.due(each, row.enrolledAt(), zone)), each.title()))
                        .min(Comparator.comparing(Due::at))
                        .ifPresent(due -> next.put(row.enrolment(), due));
            }
        }
        return next;
    }

    private Stream<Assignment> dated(LearnerRow row) {
        return catalogue.course(row.course()).stream()
                .flatMap(course -> course.lessons().stream()
                        .filter(lesson -> lesson.kind() == LessonKind.ASSIGNMENT)
                        .map(CourseOutline.Lesson::part)
                        .filter(Objects::nonNull)
                        .flatMap(part -> definitions.find(course.id(), course.version(), part).stream()))
                .filter(assignment -> assignment.due() != null);
    }

    private Set<String> done(Collection<LearnerRow> rows) {
        return Set.copyOf(database.sql("""
                        select enrolment, assignment from assignment_work
                        where enrolment = any(:enrolments) and counted > 0""")
                .param(
                        "enrolments",
                        rows.stream().map(row -> row.enrolment().value()).toArray(UUID[]::new))
                .query((row, index) -> row.getObject(1, UUID.class) + " " + row.getString(2))
                .list());
    }
}
