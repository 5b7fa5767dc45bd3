/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.mentoring.AskingMentor;
import academy.supercluster.learning.mentoring.QuestionId;
import academy.supercluster.learning.mentoring.QuestionThread;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions to a mentor and what was said since. In a lesson it asks for them only when it is opened; at the desk it
 * shows what waits. What is typed stays in the browser until it is kept here.
 */
@Tag("learning-talk")
public class TalkPart extends Component {

    private static final List<String> KEYS = List.of(
            "learning.talk.open",
            "learning.talk.help",
            "learning.talk.ask-label",
            "learning.talk.ask",
            "learning.talk.answer-label",
            "learning.talk.answer",
            "learning.talk.more-label",
            "learning.talk.more",
            "learning.talk.sent",
            "learning.talk.loading",
            "learning.talk.you",
            "learning.talk.gone",
            "learning.talk.waits",
            "learning.keeping.sending",
            "learning.keeping.kept");

    private final AskingMentor asking;
    private final CourseCatalogue catalogue;
    private final SignedIn me;
    private @Nullable CourseOutline course;
    private CourseOutline.@Nullable Lesson lesson;

    private TalkPart(AskingMentor asking, CourseCatalogue catalogue, SignedIn me) {
        this.asking = asking;
        this.catalogue = catalogue;
        this.me = me;
        var words = new LinkedHashMap<String, String>();
        KEYS.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), getTranslation(key)));
        getElement()
                .setProperty("words", json(words))
                .setProperty("longest", AskingMentor.LONGEST)
                .setProperty("keep", me.id().toString());
    }

    /** Beside a lesson, closed at first. */
    public static TalkPart inLesson(AskingMentor asking, CourseCatalogue catalogue, SignedIn learner) {
        return new TalkPart(asking, catalogue, learner);
    }

    /** What waits for a mentor. */
    static TalkPart atDesk(
            AskingMentor asking, CourseCatalogue catalogue, SignedIn mentor, List<QuestionThread> threads) {
        var part = new TalkPart(asking, catalogue, mentor);
        part.getElement().setProperty("desk", true).setProperty("threads", part.told(threads));
        return part;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        TalkInTheBundle.load(event.getUI());
    }

    /** Turns to another lesson. */
    public void show(CourseOutline shown, CourseOutline.Lesson open, boolean opened) {
        course = shown;
        lesson = open;
        getElement().setProperty("lesson", shown.id() + ":" + open.id()).setProperty("opened", opened);
    }

    /** The talks of the lesson. */
    @ClientCallable
    String open() {
        return course == null || lesson == null ? "[]" : told(asking.mine(course.id(), lesson.id()));
    }

    /** What came of it: the talks as they are now, or why it was refused. */
    record Said(String threads, String problem) {}

    @ClientCallable
    Said ask(String id, String text) {
        if (course == null || lesson == null) {
            throw new IllegalStateException("No lesson was shown yet");
        }
        try {
            asking.ask(new QuestionId(UUID.fromString(id)), course.id(), lesson.id(), text);
            return new Said(open(), "");
        } catch (Refusal refusal) {
            return new Said("", getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    @ClientCallable
    Said say(String id, String text) {
        try {
            return new Said(told(List.of(asking.say(new QuestionId(UUID.fromString(id)), text))), "");
        } catch (Refusal refusal) {
            return new Said("", getTranslation(refusal.key(), refusal.arguments()));
        } catch (NotFound gone) {
            return new Said("", getTranslation("learning.talk.not-yours"));
        }
    }

    private String told(List<QuestionThread> threads) {
        var moments = new Moments(me.zone(), me.locale());
        return json(threads.stream().map(thread -> told(thread, moments)).toList());
    }

    private Map<String, Object> told(QuestionThread thread, Moments moments) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", thread.id().toString());
        facts.put("waiting", thread.waiting());
        facts.put("who", thread.learnerName());
        facts.put("learner", thread.learner().toString());
        facts.put("lesson", title(thread));
        facts.put(
                "messages",
                thread.messages().stream()
                        .map(message -> Map.of(
                                "byLearner", message.byLearner(),
                                "name", message.name(),
                                "text", message.text(),
                                "at", moments.dateTime(message.at())))
                        .toList());
        return facts;
    }

    private String title(QuestionThread thread) {
        return catalogue
                .course(thread.course())
                .flatMap(found -> found.lesson(thread.lesson()))
                .map(CourseOutline.Lesson::title)
                .orElse(thread.lesson().value());
    }

    private static String json(Object value) {
        return JacksonUtils.getMapper().writeValueAsString(value);
    }
}
