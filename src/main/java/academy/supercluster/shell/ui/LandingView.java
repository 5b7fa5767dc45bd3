/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.StakeholderGroup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What this academy is and for whom, for people who have no account. Others are taken home. */
@Route("")
@AnonymousAllowed
class LandingView extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> STAGES = List.of("emerging", "growth", "supercluster");
    private static final List<String> STEPS = List.of("read", "decide", "prove", "use");
    private static final List<String> PROMISES = List.of("progress", "connection", "open");

    private final CurrentUser currentUser;

    LandingView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassName("landing");
        add(opening(), stages(), course(), glimpse(), promises());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo(HomeView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.product") + " · " + getTranslation("shell.landing.window");
    }

    private Component opening() {
        var register = new Anchor("register", getTranslation("shell.register"));
        register.addClassName("button-primary");
        var courses = new Anchor("courses", getTranslation("shell.landing.courses"));
        courses.addClassName("button-quiet");
        var actions = new Div(register, courses);
        actions.addClassName("actions");
        var lead = paragraph("shell.landing.lead");
        lead.addClassName("landing-lead");
        var words = new Div(new H1(getTranslation("shell.landing.title")), lead, actions);
        words.addClassName("landing-words");
        var field = Drawings.of("hero", fieldWords());
        field.addClassName("landing-field");
        return section("landing-opening", words, field);
    }

    private Map<String, String> fieldWords() {
        var words = new HashMap<>(Map.of(
                "title", getTranslation("shell.landing.field"), "desc", getTranslation("shell.landing.field.desc")));
        for (var group : StakeholderGroup.values()) {
            var name = group.name().toLowerCase(Locale.ROOT);
            words.put(name, getTranslation("shared.group." + name));
        }
        return words;
    }

    private Component stages() {
        var list = new OrderedList();
        list.addClassName("landing-stages");
        for (var stage : STAGES) {
            list.add(new ListItem(
                    Drawings.of("stage-" + stage, Map.of()),
                    new H3(getTranslation("shell.landing.stage." + stage)),
                    paragraph("shell.landing.stage." + stage + ".text")));
        }
        return section(
                "landing-section",
                new H2(getTranslation("shell.landing.stages")),
                paragraph("shell.landing.stages.text"),
                list);
    }

    private Component course() {
        var list = new OrderedList();
        list.addClassName("landing-steps");
        for (var step : STEPS) {
            list.add(new ListItem(
                    new H3(getTranslation("shell.landing.step." + step)),
                    paragraph("shell.landing.step." + step + ".text")));
        }
        var words = new Div(new H2(getTranslation("shell.landing.how")), paragraph("shell.landing.how.text"));
        var section = section("landing-section", words, list);
        section.addClassName("landing-how");
        return section;
    }

    /** How a case begins, so that nobody has to guess what a lesson sounds like. */
    private Component glimpse() {
        var facts = paragraph("shell.landing.case.text");
        facts.addClassName("landing-case-text");
        var source = paragraph("shell.landing.case.source");
        source.addClassName("landing-source");
        var words =
                new Div(new H2(getTranslation("shell.landing.case")), paragraph("shell.landing.case.question"), source);
        var inner = new Div(facts, words);
        inner.addClassName("landing-case-inner");
        return section("landing-case", inner);
    }

    private Component promises() {
        var list = new UnorderedList();
        list.addClassName("landing-promises");
        for (var promise : PROMISES) {
            list.add(new ListItem(
                    new H3(getTranslation("shell.landing.promise." + promise)),
                    paragraph("shell.landing.promise." + promise + ".text")));
        }
        var courses = new Anchor("courses", getTranslation("shell.landing.courses"));
        courses.addClassName("button");
        return section(
                "landing-section", new H2(getTranslation("shell.landing.promises")), list, new Paragraph(courses));
    }

    private Paragraph paragraph(String key) {
        return new Paragraph(getTranslation(key));
    }

    private static Section section(String className, Component... content) {
        var section = new Section(content);
        section.addClassName(className);
        return section;
    }
}
