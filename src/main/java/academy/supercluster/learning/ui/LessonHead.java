/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.learning.Standing;
import academy.supercluster.learning.mistakes.ReportingMistake;
import academy.supercluster.learning.notes.KeepingNotes;
import academy.supercluster.learning.notes.Margin;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** What stands above the text of a lesson: where it belongs, what it takes, what completes it, and its small tools. */
class LessonHead extends Header {

    private final KeepingNotes notes;
    private final Paragraph module = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph facts = new Paragraph();
    private final Paragraph rule = new Paragraph();
    private final NativeButton bookmark = new NativeButton();
    private final ReportPart report;
    private Runnable toggle = () -> {};

    LessonHead(KeepingNotes notes, ReportingMistake reporting) {
        this.notes = notes;
        report = new ReportPart(reporting);
        addClassName("learning-head");
        module.addClassName("learning-module");
        facts.addClassName("learning-facts");
        rule.addClassName("learning-rule");
        bookmark.addClassName("button-quiet");
        bookmark.getElement().setAttribute("data-act", "bookmark");
        bookmark.addClickListener(click -> toggle.run());
        var print = new NativeButton(getTranslation("learning.player.print"));
        print.addClassName("button-quiet");
        print.getElement().setAttribute("data-act", "print");
        var tools = new Div(bookmark, print, report);
        tools.addClassName("learning-tools");
        add(module, title, facts, rule, tools);
    }

    void show(Standing standing, Lesson lesson, LessonContent content, Margin margin) {
        var lessons = standing.course().lessons();
        module.setText(getTranslation(
                "learning.player.place",
                module(standing.course(), lesson),
                lessons.indexOf(lesson) + 1,
                lessons.size()));
        title.setText(lesson.title());
        rule.setText(getTranslation(
                "learning.rule." + lesson.completion().name().toLowerCase(Locale.ROOT),
                content.recalls().size()));
        progress(standing, lesson);
        mark(margin.bookmarked());
        toggle = () -> toggle(standing.course(), lesson);
        report.show(standing, lesson);
    }

    /** Says whether the lesson is completed. */
    void progress(Standing standing, Lesson lesson) {
        var done = standing.done(lesson.id());
        facts.setText(getTranslation(
                done ? "learning.player.facts-done" : "learning.player.facts",
                getTranslation("learning.kind." + lesson.kind().name().toLowerCase(Locale.ROOT)),
                lesson.minutes()));
        facts.setClassName("learning-facts-done", done);
    }

    private void toggle(CourseOutline course, Lesson lesson) {
        var wanted = !"true".equals(bookmark.getElement().getAttribute("aria-pressed"));
        try {
            notes.bookmark(course.id(), lesson.id(), wanted);
            mark(wanted);
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private void mark(boolean bookmarked) {
        bookmark.setText(getTranslation("learning.player.bookmark"));
        bookmark.getElement().setAttribute("aria-pressed", String.valueOf(bookmarked));
    }

    private static String module(CourseOutline course, Lesson lesson) {
        return course.modules().stream()
                .filter(each -> each.lessons().contains(lesson))
                .map(CourseOutline.Module::title)
                .findFirst()
                .orElse("");
    }
}
