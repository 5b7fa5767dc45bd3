/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import academy.supercluster.toolkit.DoingLesson;
import academy.supercluster.toolkit.LessonDesk;
import academy.supercluster.toolkit.SheetCard;
import academy.supercluster.toolkit.WorksheetId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet in the player: the text of the lesson, then the learner's own sheet. It is begun by the learner, not by
 * opening the page, and lies in their toolkit from then on.
 */
class WorksheetLesson extends Div {

    private final ActivityContext context;
    private final ActivityHost host;
    private final DoingLesson doing;
    private final SheetDesk desk;
    private final Div body = new Div();
    private boolean done;

    WorksheetLesson(
            ActivityContext context, ActivityHost host, DoingLesson doing, SheetDesk desk, String introduction) {
        this.context = context;
        this.host = host;
        this.doing = doing;
        this.desk = desk;
        done = context.done();
        addClassName("toolkit-lesson");
        body.addClassName("toolkit-lesson-body");
        var text = new Div();
        text.addClassNames("learning-text", "prose");
        text.getElement().setProperty("innerHTML", introduction);
        add(text, body);
        var before = doing.desk(
                context.enrolment(), context.course().id(), context.lesson().id());
        before.worksheet().ifPresentOrElse(this::show, () -> offer(before));
    }

    private void offer(LessonDesk before) {
        var part = new Section(
                new H2(before.format().title()), new Paragraph(before.format().purpose()));
        part.addClassName("toolkit-offer");
        if (!before.own().isEmpty()) {
            part.add(new Paragraph(getTranslation("toolkit.lesson.own")), own(before));
        }
        var begin = new NativeButton(
                getTranslation(before.own().isEmpty() ? "toolkit.lesson.begin" : "toolkit.lesson.begin-new"),
                click -> begin(null));
        begin.addClassName(before.own().isEmpty() ? "button-primary" : "button");
        part.add(begin);
        body.removeAll();
        body.add(part);
    }

    private UnorderedList own(LessonDesk before) {
        var list = new UnorderedList();
        list.addClassName("toolkit-mine");
        for (var card : before.own()) {
            var facts = new Span(getTranslation(
                    "toolkit.page.facts",
                    card.kind(),
                    card.rows(),
                    desk.moments().date(card.changedAt())));
            facts.addClassName("toolkit-facts");
            list.add(new ListItem(new Div(new Span(card.title()), facts), use(card)));
        }
        return list;
    }

    private NativeButton use(SheetCard card) {
        var use = new NativeButton(getTranslation("toolkit.lesson.use"), click -> begin(card.id()));
        use.setAriaLabel(getTranslation("toolkit.lesson.use-of", card.title()));
        return use;
    }

    private void begin(@Nullable WorksheetId own) {
        var course = context.course().id();
        var lesson = context.lesson().id();
        try {
            if (own == null) {
                show(doing.begin(course, lesson));
            } else {
                doing.use(course, lesson, own);
                show(own);
                host.progressChanged();
            }
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private void show(WorksheetId worksheet) {
        var open = desk.filling().open(worksheet);
        var link = new Anchor("toolkit/" + worksheet, getTranslation("toolkit.lesson.open"));
        var place = new Paragraph(new Span(getTranslation("toolkit.lesson.kept", open.title())), link);
        place.addClassName("toolkit-kept");
        body.removeAll();
        body.add(place, new SheetElement(open, desk, true, this::enough));
    }

    private void enough() {
        if (!done) {
            done = true;
            host.progressChanged();
        }
    }
}
