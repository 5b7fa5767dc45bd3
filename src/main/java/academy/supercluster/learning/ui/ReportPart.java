/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.learning.Standing;
import academy.supercluster.learning.mistakes.ReportingMistake;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** <i>Report a mistake</i>: a button and, in the browser, a dialog. */
@Tag("learning-report")
@JsModule("./learning/report.ts")
class ReportPart extends Component {

    private static final PartWords WORDS = new PartWords(
            "learning.mistake.open",
            "learning.mistake.title",
            "learning.mistake.label",
            "learning.mistake.help",
            "learning.mistake.send",
            "learning.mistake.cancel",
            "learning.mistake.thanks",
            "learning.mistake.close",
            "learning.keeping.sending",
            "learning.keeping.kept");

    private final ReportingMistake reporting;
    private @Nullable Standing standing;
    private @Nullable Lesson lesson;

    ReportPart(ReportingMistake reporting) {
        this.reporting = reporting;
        WORDS.giveTo(this);
    }

    void show(Standing shown, Lesson open) {
        standing = shown;
        lesson = open;
        getElement()
                .setProperty("keep", shown.enrolment() + ":" + open.id())
                .setProperty("longest", ReportingMistake.LONGEST_REPORT);
    }

    /** @return why it was refused, or an empty text when the report is kept */
    @ClientCallable
    String send(String id, String text) {
        if (standing == null || lesson == null) {
            throw new IllegalStateException("No lesson was shown yet");
        }
        var course = standing.course();
        try {
            reporting.report(UUID.fromString(id), course.id(), course.version(), lesson.id(), text);
            return "";
        } catch (Refusal refusal) {
            return getTranslation(refusal.key(), refusal.arguments());
        }
    }
}
