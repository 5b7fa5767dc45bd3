/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.LessonStanding;
import academy.supercluster.learning.mentoring.MyLearners;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a learner sees it, for the mentor. It only reads: nothing here moves the learner's progress or writes to
 * the log of anybody. The outcome of a case is shown only where the learner has decided.
 */
@Route("desk/learners/:learner/:course/:lesson")
@RolesAllowed({"MENTOR", "ADMIN"})
class LookView extends Page implements BeforeEnterObserver {

    private final MyLearners learners;
    private final Enrolments enrolments;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final Div body = new Div();

    LookView(MyLearners learners, Enrolments enrolments, CourseCatalogue catalogue, CurrentUser user) {
        this.learners = learners;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.user = user;
        addClassName("desk-lesson");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var learner = id(parameters.get("learner").orElse(""));
        var course = parameters
                .get("course")
                .filter(Slug::isSlug)
                .flatMap(slug -> catalogue.courseAt(new Slug(slug)))
                .orElseThrow(() -> new NotFound("course"));
        var lesson = parameters
                .get("lesson")
                .filter(Slug::isSlug)
                .flatMap(slug -> catalogue.lessonAt(course.id(), new Slug(slug)))
                .orElseThrow(() -> new NotFound("lesson"));
        var row = learners.in(learner, course.id());
        var standing = enrolments.lessonOf(row.enrolment(), lesson.id()).orElse(null);
        show(row.name(), learner, course, lesson, standing);
    }

    private void show(
            String name, UserId learner, CourseOutline course, Lesson lesson, @Nullable LessonStanding standing) {
        title(lesson.title());
        lead(getTranslation("learning.look.lead", name, state(standing)));
        body.removeAll();
        var content = catalogue.content(course.id(), course.version(), lesson.id());
        var back = new Anchor("desk/learners/" + learner, getTranslation("learning.look.back", name));
        var note = new Paragraph(getTranslation("learning.look.read-only"));
        note.addClassName("desk-note");
        var text = new Div();
        text.addClassNames("prose", "learning-prose");
        text.getElement().setAttribute("lang", course.language());
        text.getElement().setProperty("innerHTML", content.html());
        body.add(back, note, text);
        content.recalls().forEach(recall -> body.add(recall(recall, standing)));
        content.decisions().forEach(decision -> body.add(decision(decision)));
        if (!content.outcomeHtml().isEmpty() && standing != null && standing.completed()) {
            var outcome = new Section(new H2(getTranslation("learning.look.outcome")));
            var html = new Div();
            html.addClassName("prose");
            html.getElement().setProperty("innerHTML", content.outcomeHtml());
            outcome.add(html);
            body.add(outcome);
        }
        if (lesson.part() != null) {
            body.add(new Paragraph(
                    getTranslation("learning.look.part." + lesson.kind().name().toLowerCase(Locale.ROOT))));
        }
    }

    private String state(@Nullable LessonStanding standing) {
        if (standing == null) {
            return getTranslation("learning.look.not-begun");
        }
        var me = user.require();
        var completed = standing.completedAt();
        return completed == null
                ? getTranslation("learning.look.begun")
                : getTranslation("learning.look.done", new Moments(me.zone(), me.locale()).date(completed));
    }

    private Section recall(LessonContent.Recall recall, @Nullable LessonStanding standing) {
        var answered = standing != null && standing.recalled(recall.id());
        var section = new Section(new H2(getTranslation("learning.look.recall")), html(recall.questionHtml()));
        section.addClassName("desk-block");
        recall.options().forEach(option -> section.add(html(option.html())));
        section.add(new Paragraph(getTranslation(answered ? "learning.look.recalled" : "learning.look.not-recalled")));
        return section;
    }

    private Section decision(LessonContent.Decision decision) {
        var section = new Section(new H2(getTranslation("learning.look.decision")), html(decision.promptHtml()));
        section.addClassName("desk-block");
        switch (decision) {
            case LessonContent.Decision.Choice choice ->
                choice.alternatives().forEach(each -> section.add(html(each.html())));
            case LessonContent.Decision.Sort sort -> sort.rows().forEach(each -> section.add(html(each.html())));
        }
        return section;
    }

    private static Div html(String html) {
        var div = new Div();
        div.addClassNames("prose", "desk-option");
        div.getElement().setProperty("innerHTML", html);
        return div;
    }

    private static UserId id(String text) {
        try {
            return new UserId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("learner " + text);
        }
    }
}
