/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.content.PartContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The assignments of a course. */
record AssignmentContent(List<Assignment> assignments) implements PartContent {

    AssignmentContent {
        assignments = List.copyOf(assignments);
    }

    @Override
    public Set<String> ids() {
        return assignments.stream().map(Assignment::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> assessed() {
        return assignments.stream()
                .flatMap(assignment -> assignment.rubric().stream())
                .map(Assignment.Criterion::objective)
                .collect(Collectors.toUnmodifiableSet());
    }
}
