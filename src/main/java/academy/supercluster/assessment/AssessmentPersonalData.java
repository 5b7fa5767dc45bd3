/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.assignment.AssignmentPersonalData;
import academy.supercluster.assessment.retrieval.ProbePersonalData;
import academy.supercluster.shared.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's attempts, probes and assignments, what mentors said of them, and extra time; erased as a whole. */
@Component
class AssessmentPersonalData implements PersonalData {

    private final Attempts attempts;
    private final ProbePersonalData probes;
    private final AssignmentPersonalData assignments;
    private final AnswerMarks marks;
    private final ExtraTimes extraTimes;

    AssessmentPersonalData(
            Attempts attempts,
            ProbePersonalData probes,
            AssignmentPersonalData assignments,
            AnswerMarks marks,
            ExtraTimes extraTimes) {
        this.attempts = attempts;
        this.probes = probes;
        this.assignments = assignments;
        this.marks = marks;
        this.extraTimes = extraTimes;
    }

    @Override
    public String room() {
        return "assessment";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(UUID person) {
        var all = new TreeMap<String, Object>(probes.export(person));
        all.put(
                "attempts",
                attempts.of(person).stream()
                        .map(AssessmentPersonalData::describe)
                        .toList());
        all.put("assignments", assignments.export(person));
        all.put("marks", marks.about(person));
        var extra = extraTimes.of(person);
        all.put(
                "extraTime",
                extra.version() == 0
                        ? List.of()
                        : List.of(Map.of("percent", extra.percent(), "minutes", extra.minutes())));
        return all;
    }

    private static Map<String, Object> describe(Attempt attempt) {
        var facts = new TreeMap<String, Object>();
        facts.put("course", attempt.course().value());
        facts.put("quiz", attempt.quiz());
        facts.put("started", attempt.startedAt());
        attempt.submittedAt().ifPresent(at -> {
            facts.put("submitted", at);
            facts.put("awaitsMark", attempt.isAwaiting());
            facts.put("result", attempt.result().value());
            facts.put("passed", attempt.isPassed());
        });
        facts.put("answers", describe(attempt.items()));
        return facts;
    }

    private static List<Map<String, Object>> describe(List<AttemptItem> items) {
        return items.stream()
                .map(item -> {
                    var facts = new TreeMap<String, Object>();
                    facts.put("questionVersion", item.questionVersion());
                    if (item.answer() != null) {
                        facts.put("answer", item.answer());
                    }
                    if (item.answeredAt() != null) {
                        facts.put("answered", item.answeredAt());
                    }
                    if (item.earned() != null) {
                        facts.put("earned", item.share().value());
                    }
                    return (Map<String, Object>) facts;
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(UUID person) {
        probes.erase(person);
        marks.erase(person);
        extraTimes.erase(person);
        attempts.eraseItems(person);
        attempts.erase(person);
        assignments.erase(person);
    }
}
