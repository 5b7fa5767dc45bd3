/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.transfer.IntentionWords;
import academy.supercluster.learning.transfer.Outcome;
import academy.supercluster.learning.transfer.PlanningTransfer;
import academy.supercluster.learning.transfer.SavedIntention;
import academy.supercluster.learning.transfer.TransferIntention;
import academy.supercluster.learning.transfer.Wish;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.Texts;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Planning to use what a course taught, and telling later what became of it. What is typed stays on the device until it
 * is saved here.
 */
@Tag("learning-intention")
@JsModule("./learning/intention.ts")
class IntentionPart extends Component {

    private static final PartWords WORDS = new PartWords(
            "learning.transfer.title",
            "learning.transfer.help",
            "learning.transfer.what",
            "learning.transfer.place",
            "learning.transfer.by",
            "learning.transfer.for-mentor",
            "learning.transfer.save",
            "learning.transfer.saved",
            "learning.transfer.ask-from",
            "learning.transfer.conflict",
            "learning.transfer.keep-mine",
            "learning.transfer.keep-other",
            "learning.transfer.became",
            "learning.transfer.yes",
            "learning.transfer.partly",
            "learning.transfer.no",
            "learning.transfer.not_yet",
            "learning.transfer.story",
            "learning.transfer.evidence",
            "learning.transfer.tell",
            "learning.transfer.choose",
            "learning.transfer.told",
            "learning.transfer.seen-at",
            "learning.keeping.sending",
            "learning.keeping.kept");

    private final CourseOutline course;
    private final PlanningTransfer planning;
    private final SignedIn learner;
    private final Texts texts;
    private final Clock clock;

    IntentionPart(CourseOutline course, PlanningTransfer planning, SignedIn learner, Texts texts, Clock clock) {
        this.course = course;
        this.planning = planning;
        this.learner = learner;
        this.texts = texts;
        this.clock = clock;
        WORDS.giveTo(this);
        getElement()
                .setProperty("keep", learner.id() + ":" + course.id())
                .setProperty(
                        "intention",
                        planning.mine(course.id()).map(this::written).orElse(""));
    }

    /** What came of it: the intention as it is kept; with {@code conflict} it is another one; or why not. */
    record Reply(String intention, boolean conflict, String problem) {}

    /** @param by as the browser writes a day, or empty */
    @ClientCallable
    Reply save(int known, String what, String place, String by, boolean forMentor) {
        try {
            var saved = planning.save(course.id(), known, new Wish(what, place, day(by), forMentor));
            return new Reply(written(saved.now()), saved instanceof SavedIntention.Conflict, "");
        } catch (Refusal refusal) {
            return new Reply("", false, getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    /** @param outcome the name of an {@link Outcome} in lower case */
    @ClientCallable
    Reply tell(String outcome, String story, String evidence) {
        try {
            var told = Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
            return new Reply(written(planning.tell(course.id(), told, story, evidence)), false, "");
        } catch (Refusal refusal) {
            return new Reply("", false, getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal("learning.transfer.no-day");
        }
    }

    private String written(TransferIntention intention) {
        var moments = new Moments(learner.zone(), learner.locale());
        var wish = intention.wish();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("revision", intention.revision());
        facts.put("what", wish.what());
        facts.put("place", wish.place());
        facts.put("by", wish.by() == null ? "" : wish.by().toString());
        facts.put("forMentor", wish.forMentor());
        var askFrom = intention.askFrom();
        var due = intention.isDue(clock.instant());
        facts.put("askFrom", askFrom == null || due ? "" : moments.date(askFrom));
        facts.put(
                "asked",
                due ? new IntentionWords(learner.locale(), learner.zone(), texts).asked(intention, course) : "");
        facts.put(
                "answers",
                intention.answers().stream()
                        .map(told -> Map.of(
                                "outcome", told.outcome().name().toLowerCase(Locale.ROOT),
                                "story", told.story(),
                                "evidence", told.evidence(),
                                "at", moments.date(told.at())))
                        .toList());
        return Json.of(facts);
    }
}
