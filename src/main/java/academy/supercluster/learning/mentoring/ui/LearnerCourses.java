/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.AskingMentor;
import academy.supercluster.learning.mentoring.LearnerRow;
import academy.supercluster.learning.mentoring.MyLearners;
import academy.supercluster.shared.ui.LearnerPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The courses of a learner with progress, the way into each lesson as the learner sees it, and their questions. */
@org.springframework.stereotype.Component
class LearnerCourses implements LearnerPanel {

    private final MyLearners learners;
    private final LearnerLines lines;
    private final AskingMentor asking;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    LearnerCourses(
            MyLearners learners, LearnerLines lines, AskingMentor asking, CourseCatalogue catalogue, CurrentUser user) {
        this.learners = learners;
        this.lines = lines;
        this.asking = asking;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel(UUID learner) {
        var id = new UserId(learner);
        var courses = learners.courses(id);
        var panel = new Section();
        panel.addClassName("desk-panel");
        panel.add(new H2(panel.getTranslation("learning.desk.courses")));
        panel.add(
                courses.isEmpty()
                        ? new Paragraph(panel.getTranslation("learning.desk.no-courses"))
                        : lines.list(courses, false));
        courses.forEach(row -> looks(panel, row).ifPresent(panel::add));
        var talks = asking.of(id);
        if (!talks.isEmpty()) {
            panel.add(
                    new H2(panel.getTranslation("learning.desk.talks")),
                    TalkPart.atDesk(asking, catalogue, user.require(), talks));
        }
        return Optional.of(panel);
    }

    /** The lessons of the course, each as the learner sees it. */
    private Optional<Component> looks(Section panel, LearnerRow row) {
        return catalogue.course(row.course()).map(course -> {
            var list = new UnorderedList();
            list.addClassName("desk-lessons");
            for (var lesson : course.lessons()) {
                list.add(new ListItem(new Anchor(
                        "desk/learners/" + row.learner() + "/" + course.slug() + "/" + lesson.slug(), lesson.title())));
            }
            var details = new NativeDetails(
                    panel.getTranslation("learning.desk.look", course.title()),
                    List.<Component>of(list).getFirst());
            details.addClassName("desk-look");
            return details;
        });
    }
}
