/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.Standing;
import academy.supercluster.learning.notes.KeepingNotes;
import academy.supercluster.learning.notes.Margin;
import academy.supercluster.learning.notes.SavedNote.Conflict;
import academy.supercluster.learning.notes.SavedNote.Saved;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/** The learner's own note beside the lesson. It stays when the lesson changes, so that the last words are still sent. */
@Tag("learning-notes")
@JsModule("./learning/notes.ts")
class NotesPart extends Component {

    private static final PartWords WORDS = new PartWords(
            "learning.notes.label",
            "learning.notes.help",
            "learning.notes.saved",
            "learning.notes.conflict",
            "learning.notes.mine",
            "learning.notes.other",
            "learning.notes.keep-mine",
            "learning.notes.keep-other",
            "learning.notes.keep-both",
            "learning.keeping.sending",
            "learning.keeping.kept");

    private final KeepingNotes notes;
    private @Nullable CourseId course;

    NotesPart(KeepingNotes notes) {
        this.notes = notes;
        WORDS.giveTo(this);
    }

    void show(Standing standing, Lesson lesson, Margin margin) {
        course = standing.course().id();
        getElement()
                .setProperty("keep", standing.enrolment().toString())
                .setProperty("lesson", lesson.id().value())
                .setProperty("note", margin.note())
                .setProperty("revision", margin.revision())
                .setProperty("longest", KeepingNotes.LONGEST_NOTE);
    }

    /** What came of it: the new revision; with {@code conflict}, the other text; with {@code problem}, why not. */
    record Kept(int revision, boolean conflict, String other, String problem) {}

    /** @param lesson the lesson the text belongs to, which may no longer be the one that is open */
    @ClientCallable
    Kept save(String lesson, int known, String text) {
        if (course == null) {
            throw new IllegalStateException("No lesson was shown yet");
        }
        try {
            return switch (notes.save(course, new LessonId(lesson), known, text)) {
                case Saved saved -> new Kept(saved.revision(), false, "", "");
                case Conflict conflict -> new Kept(conflict.revision(), true, conflict.other(), "");
            };
        } catch (Refusal refusal) {
            return new Kept(known, false, "", getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
