/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.LearnerRow;
import academy.supercluster.learning.mentoring.MyLearners;
import academy.supercluster.learning.transfer.PlanningTransfer;
import academy.supercluster.learning.transfer.TransferIntention;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.ui.LearnerPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a learner plans to do with their courses, and what became of it, as far as they let their mentor read it. */
@org.springframework.stereotype.Component
class IntentionsForMentor implements LearnerPanel {

    private static final int AFTER_COURSES_AND_WORK = 40;

    private final PlanningTransfer planning;
    private final MyLearners learners;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    IntentionsForMentor(PlanningTransfer planning, MyLearners learners, CourseCatalogue catalogue, CurrentUser user) {
        this.planning = planning;
        this.learners = learners;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public int order() {
        return AFTER_COURSES_AND_WORK;
    }

    /** Those of the courses in which whoever is signed in is the learner's mentor. */
    @Override
    public Optional<Component> panel(UUID learner) {
        var id = new UserId(learner);
        var mine = learners.courses(id).stream().map(LearnerRow::course).collect(Collectors.toSet());
        var panel = new Section();
        var lines = planning.forMentorOf(id).stream()
                .filter(intention -> mine.contains(intention.course()))
                .flatMap(intention ->
                        catalogue.course(intention.course()).stream().map(course -> line(panel, intention, course)))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        panel.addClassName("desk-panel");
        var list = new UnorderedList();
        list.addClassName("learning-plans");
        lines.forEach(list::add);
        panel.add(new H2(panel.getTranslation("learning.desk.plans")), list);
        return Optional.of(panel);
    }

    private ListItem line(Section panel, TransferIntention intention, CourseOutline course) {
        var me = user.require();
        var line = new ListItem(new Paragraph(panel.getTranslation(
                "learning.desk.plan", course.title(), intention.wish().what(), date(me, intention))));
        for (var told : intention.answers()) {
            var outcome = panel.getTranslation(
                    "learning.transfer." + told.outcome().name().toLowerCase(Locale.ROOT));
            var said = new Paragraph(panel.getTranslation(
                    "learning.desk.plan-told",
                    new Moments(me.zone(), me.locale()).date(told.at()),
                    outcome,
                    told.story()));
            line.add(said);
            if (!told.evidence().isEmpty()) {
                var link = new Anchor(told.evidence(), panel.getTranslation("learning.transfer.seen-at"));
                link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
                line.add(link);
            }
        }
        return line;
    }

    private static String date(SignedIn me, TransferIntention intention) {
        return new Moments(me.zone(), me.locale()).date(intention.madeAt());
    }
}
