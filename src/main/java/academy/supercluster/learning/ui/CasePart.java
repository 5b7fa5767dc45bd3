/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.LessonContent;
import academy.supercluster.learning.CaseReport;
import academy.supercluster.learning.DecidingCase;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/**
 * A case: what is known, the decisions at their place, the reason, and only after both are written down what happened,
 * beside what the case argues for and what others decided.
 */
@Tag("learning-case")
@JsModule("./learning/case.ts")
class CasePart extends Component {

    private static final PartWords WORDS = new PartWords(
            "learning.text.loading",
            "learning.text.failed",
            "learning.text.gone",
            "learning.text.again",
            "learning.case.decision",
            "learning.case.sort",
            "learning.case.reason",
            "learning.case.reason-help",
            "learning.case.decide",
            "learning.case.open-decisions",
            "learning.case.open-reason",
            "learning.case.yours",
            "learning.case.argued",
            "learning.case.both",
            "learning.case.your-reason",
            "learning.case.decided",
            "learning.case.others",
            "learning.case.few-others",
            "learning.case.others-bin",
            "learning.case.outcome",
            "learning.keeping.sending",
            "learning.keeping.kept",
            "learning.keeping.draft",
            "learning.keeping.refused");

    private final ActivityContext context;
    private final LessonContent content;
    private final LessonJson json;
    private final DecidingCase deciding;
    private final ActivityHost host;

    CasePart(
            ActivityContext context, LessonContent content, LessonJson json, DecidingCase deciding, ActivityHost host) {
        this.context = context;
        this.content = content;
        this.json = json;
        this.deciding = deciding;
        this.host = host;
        WORDS.giveTo(this);
        getElement()
                .setProperty("src", LessonTexts.address(context.course(), context.lesson(), content))
                .setProperty("asked", json.asked(context.course(), context.lesson(), content))
                .setProperty(
                        "keep", context.enrolment() + ":" + context.lesson().id())
                .setProperty("longest", DecidingCase.LONGEST_REASON);
    }

    /** What was decided and what it led to, or why the decision was refused. */
    record Decided(String report, String revealed, String outcome, String problem) {}

    /** @param choices an object of keys and what was chosen */
    @ClientCallable
    Decided decide(String choices, String reason) {
        try {
            var report = deciding.decide(
                    context.course().id(),
                    context.course().version(),
                    context.lesson().id(),
                    Json.strings(choices),
                    reason);
            host.progressChanged();
            return new Decided(written(report), revealed(), content.outcomeHtml(), "");
        } catch (Refusal refusal) {
            return new Decided("", "", "", getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    /** Shows what was decided before. */
    void show(CaseReport report) {
        getElement()
                .setProperty("report", written(report))
                .setProperty("revealed", revealed())
                .setProperty("outcome", content.outcomeHtml());
    }

    private String revealed() {
        return json.revealed(context.course(), context.lesson(), content);
    }

    private String written(CaseReport report) {
        var moments = new Moments(context.learner().zone(), context.learner().locale());
        return Json.of(Map.of(
                "choices", report.choices(),
                "reason", report.reason(),
                "decided", moments.date(report.decidedAt()),
                "people", report.others().people(),
                "counts", report.others().counts()));
    }
}
