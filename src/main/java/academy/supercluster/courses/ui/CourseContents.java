/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseOutline;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The modules of a course and their lessons, each with its kind and its minutes. */
class CourseContents extends Section {

    CourseContents(CourseOutline course) {
        addClassName("courses-contents");
        add(new H2(getTranslation("courses.contents")));
        var modules = new OrderedList();
        modules.addClassName("courses-modules");
        modules.getElement().setAttribute("lang", course.language());
        course.modules().forEach(module -> modules.add(module(module)));
        add(modules);
    }

    private ListItem module(CourseOutline.Module module) {
        var item = new ListItem(new H3(module.title()));
        if (!module.summary().isBlank()) {
            item.add(new Paragraph(module.summary()));
        }
        var lessons = new OrderedList();
        lessons.addClassName("courses-lessons");
        module.lessons().forEach(lesson -> lessons.add(new ListItem(lesson(lesson))));
        item.add(lessons);
        return item;
    }

    private Component[] lesson(CourseOutline.Lesson lesson) {
        var title = new Span(lesson.title());
        title.addClassName("courses-lesson-title");
        var facts = new Span(Words.kind(this, lesson) + " · " + Words.time(this, lesson.minutes()));
        facts.addClassName("courses-facts");
        return new Component[] {title, facts};
    }
}
