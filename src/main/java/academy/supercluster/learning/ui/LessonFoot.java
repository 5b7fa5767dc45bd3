/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Standing;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Below the text: the moment of finishing, which says what comes next, and the ways to the neighbours. */
class LessonFoot extends Div {

    private final SignedIn learner;
    private final IntentionParts intentions;
    private final Div moment = new Div();
    private final Div intention = new Div();
    private final Step previous = new Step("learning-previous", "learning.player.previous");
    private final Step next = new Step("learning-next", "learning.player.next");

    LessonFoot(SignedIn learner, IntentionParts intentions) {
        this.learner = learner;
        this.intentions = intentions;
        addClassName("learning-foot");
        moment.addClassName("learning-moment");
        moment.getElement().setAttribute("role", "status");
        var steps = new Nav(previous, next);
        steps.addClassName("learning-steps");
        steps.setAriaLabel(getTranslation("learning.player.steps"));
        add(moment, intention, steps);
    }

    void show(Standing standing, Lesson lesson) {
        var lessons = standing.course().lessons();
        var place = lessons.indexOf(lesson);
        previous.show(standing, place > 0 ? lessons.get(place - 1) : null);
        next.show(standing, place + 1 < lessons.size() ? lessons.get(place + 1) : null);
        intention.removeAll();
        progress(standing, lesson);
    }

    /** Something has just been done; whoever has finished with it is asked whether they will use it. */
    void done(Standing standing, Lesson lesson) {
        progress(standing, lesson);
        if (standing.done(lesson.id())
                && standing.finish() != null
                && standing.next().isEmpty()
                && intention.getComponentCount() == 0) {
            intention.add(intentions.of(standing.course()));
        }
    }

    /** Celebrates quietly what is done; the one next action is then to go on. */
    private void progress(Standing standing, Lesson lesson) {
        var done = standing.done(lesson.id());
        next.link.setClassName("button-primary", done);
        moment.removeAll();
        moment.setClassName("learning-moment-finished", done && standing.finish() != null);
        if (done) {
            celebrate(standing);
        }
    }

    private void celebrate(Standing standing) {
        var goOn = standing.next();
        if (goOn.isPresent()) {
            line("learning-moment-title", getTranslation("learning.moment.lesson"));
            line(
                    "learning-moment-next",
                    getTranslation(
                            "learning.moment.next",
                            goOn.get().title(),
                            goOn.get().minutes(),
                            standing.course().lessons().size() - standing.completed()));
            if (!Addresses.lesson(standing.course(), goOn.get()).equals(next.link.getHref())) {
                moment.add(new Anchor(
                        Addresses.lesson(standing.course(), goOn.get()),
                        getTranslation("learning.moment.go-on", goOn.get().title())));
            }
        } else {
            finished(standing);
        }
    }

    private void finished(Standing standing) {
        var finish = standing.finish();
        line(
                "learning-moment-title",
                getTranslation("learning.moment.course", standing.course().title()));
        if (finish != null) {
            line(
                    "learning-moment-next",
                    getTranslation(
                            "learning.moment.finished",
                            standing.course().lessons().size(),
                            new Moments(learner.zone(), learner.locale()).date(finish.at()),
                            standing.course().outcome()));
        }
        var home = new Anchor(Addresses.HOME, getTranslation("learning.moment.home"));
        home.addClassName("button-primary");
        var ways = new Div(
                home,
                new Anchor(Addresses.use(standing.course()), getTranslation("learning.enrol.use")),
                new Anchor(Addresses.COURSES, getTranslation("learning.moment.courses")));
        ways.addClassName("actions");
        moment.add(ways);
    }

    private void line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        moment.add(line);
    }

    /** The way to a neighbour: the word alone is the link, the neighbour's title stands beside it. */
    private static final class Step extends Div {

        private final Anchor link = new Anchor();
        private final Span title = new Span();

        Step(String style, String key) {
            addClassNames("learning-step", style + "-step");
            link.setText(getTranslation(key));
            link.addClassNames("button", style);
            title.addClassName("learning-step-title");
            add(link, title);
        }

        void show(Standing standing, @Nullable Lesson lesson) {
            setVisible(lesson != null);
            if (lesson != null) {
                link.setHref(Addresses.lesson(standing.course(), lesson));
                title.setText(lesson.title());
            }
        }
    }
}
