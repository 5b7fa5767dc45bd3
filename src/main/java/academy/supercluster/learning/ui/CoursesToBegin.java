/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a newcomer may begin with: the first courses, each with its outcome and its length. */
class CoursesToBegin extends Section {

    private static final int MOST = 3;

    CoursesToBegin(List<CourseOutline> courses) {
        addClassName("learning-card");
        var list = new UnorderedList();
        list.addClassName("learning-begin");
        courses.stream().limit(MOST).forEach(course -> list.add(line(course)));
        add(new H2(getTranslation("learning.home.begin")), list);
    }

    private ListItem line(CourseOutline course) {
        var title = new Anchor(Addresses.course(course), course.title());
        title.addClassName("learning-courses-title");
        var outcome = new Paragraph(course.outcome());
        var minutes = course.lessons().stream()
                .mapToInt(CourseOutline.Lesson::minutes)
                .sum();
        var facts = new Span(
                getTranslation("learning.home.begin-line", course.lessons().size(), WorkTime.words(this, minutes)));
        facts.addClassName("learning-courses-fact");
        var item = new ListItem(title, outcome, facts);
        item.getElement().setAttribute("lang", course.language());
        return item;
    }
}
