/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.LearnersWork;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.ui.LearnerPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a learner handed in, and the attempts at quizzes. */
@org.springframework.stereotype.Component
class LearnerSubmissions implements LearnerPanel {

    private final LearnersWork work;
    private final CourseCatalogue catalogue;
    private final CurrentRecipient person;

    LearnerSubmissions(LearnersWork work, CourseCatalogue catalogue, CurrentRecipient person) {
        this.work = work;
        this.catalogue = catalogue;
        this.person = person;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> panel(UUID learner) {
        var id = new UserId(learner);
        var moments = person.moments();
        var panel = new Section();
        panel.addClassName("desk-panel");
        panel.add(new H2(panel.getTranslation("assessment.learner.submissions")));
        var submissions = new UnorderedList();
        submissions.addClassName("desk-lines");
        work.submissions(id)
                .forEach(each -> submissions.add(new ListItem(
                        new Anchor(
                                "desk/marking/" + each.id(),
                                panel.getTranslation(
                                        "assessment.learner.version",
                                        lesson(each.course(), each.lesson()),
                                        each.number())),
                        new Span(panel.getTranslation(
                                "assessment.learner.state",
                                panel.getTranslation("assessment.work.state."
                                        + each.state().name().toLowerCase(Locale.ROOT)),
                                moments.dateTime(each.submittedAt()))))));
        panel.add(
                submissions.getComponentCount() == 0
                        ? new Paragraph(panel.getTranslation("assessment.learner.no-submissions"))
                        : submissions);
        var attempts = new UnorderedList();
        attempts.addClassName("desk-lines");
        work.attempts(id)
                .forEach(each -> attempts.add(new ListItem(
                        new Span(
                                panel.getTranslation("assessment.learner.attempt", course(each.course()), each.quiz())),
                        new Span(panel.getTranslation(
                                each.passed()
                                        ? "assessment.learner.attempt-passed"
                                        : "assessment.learner.attempt-result",
                                each.result().value(),
                                moments.dateTime(each.submittedAt()))))));
        panel.add(
                new H2(panel.getTranslation("assessment.learner.attempts")),
                attempts.getComponentCount() == 0
                        ? new Paragraph(panel.getTranslation("assessment.learner.no-attempts"))
                        : attempts);
        return Optional.of(panel);
    }

    private String course(CourseId course) {
        return catalogue.course(course).map(CourseOutline::title).orElse(course.value());
    }

    private String lesson(CourseId course, LessonId lesson) {
        return catalogue
                .course(course)
                .flatMap(found -> found.lesson(lesson))
                .map(CourseOutline.Lesson::title)
                .orElse(lesson.value());
    }
}
