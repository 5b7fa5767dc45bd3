/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.identity.People;
import academy.supercluster.identity.UserId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts submissions together with their files and the names of their markers, in two statements for all of them. */
@Component
class SubmissionViews {

    private final WorkFiles files;
    private final People people;

    SubmissionViews(WorkFiles files, People people) {
        this.files = files;
        this.people = people;
    }

    SubmissionView of(Submission submission) {
        return of(List.of(submission)).getFirst();
    }

    List<SubmissionView> of(Collection<Submission> submissions) {
        var attached = files.of(submissions.stream().map(Submission::id).toList());
        var names = people.names(
                submissions.stream().flatMap(each -> each.marker().stream()).collect(Collectors.toSet()));
        return submissions.stream()
                .map(each -> SubmissionView.of(
                        each,
                        each.marker()
                                .map((UserId marker) -> names.getOrDefault(marker, ""))
                                .orElse(""),
                        attached.getOrDefault(each.id(), List.of())))
                .toList();
    }
}
