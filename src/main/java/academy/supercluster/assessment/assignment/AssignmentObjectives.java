/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which objectives of a course the rubrics of its assignments assess. */
@Component
public class AssignmentObjectives {

    private final AssignmentDefinitions definitions;

    AssignmentObjectives(AssignmentDefinitions definitions) {
        this.definitions = definitions;
    }

    /** The objectives with at least one criterion. One statement. */
    public Set<String> assessed(CourseId course, int version) {
        return definitions.of(course, version).stream()
                .flatMap(assignment -> assignment.rubric().stream())
                .map(Assignment.Criterion::objective)
                .collect(Collectors.toUnmodifiableSet());
    }
}
