/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.retrieval.Recall;
import academy.supercluster.assessment.retrieval.TakingProbes;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.KeptOnDevice;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Recalling what was passed: what awaits, the questions one after the other, or when the next ones come. */
@Route("recall")
@PermitAll
@KeptOnDevice
@Uses(RecallElement.class)
class RecallView extends Page {

    private final TakingProbes probes;
    private final CourseCatalogue catalogue;
    private final RecallWords words;
    private final Div content = new Div();

    RecallView(TakingProbes probes, CourseCatalogue catalogue, CurrentUser user, Texts texts) {
        this.probes = probes;
        this.catalogue = catalogue;
        words = new RecallWords(catalogue, user.require(), texts);
        addClassName("recall");
        title(getTranslation("assessment.recall.title"));
        lead(getTranslation("assessment.recall.lead"));
        add(content);
        show(probes.recall());
    }

    private void show(Recall recall) {
        content.removeAll();
        recall.now()
                .ifPresentOrElse(
                        now -> {
                            if (now.begun()) {
                                start();
                            } else {
                                await(now);
                            }
                        },
                        () -> nothingNow(recall.later()));
    }

    private void await(Recall.Now now) {
        var facts = new UnorderedList(
                fact("assessment.recall.fact-comment"),
                fact("assessment.recall.fact-saved", words.lastDay(now.until())),
                fact("assessment.recall.fact-weak"));
        facts.addClassName("quiz-facts");
        var start = new NativeButton(getTranslation("assessment.recall.start"), click -> start());
        start.addClassName("button-primary");
        content.add(new H2(words.offer(now)), facts, start);
    }

    private ListItem fact(String key, Object... arguments) {
        return new ListItem(getTranslation(key, arguments));
    }

    private void start() {
        try {
            play();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
            show(probes.recall());
        }
    }

    private void play() {
        content.removeAll();
        content.add(new RecallElement(probes.start(), probes, catalogue, words));
    }

    private void nothingNow(List<Recall.Later> later) {
        if (later.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("assessment.recall.empty-title"),
                    getTranslation("assessment.recall.empty"),
                    home()));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("recall-later");
        later.forEach(each -> list.add(new ListItem(words.later(each))));
        var section = new Section(new H2(getTranslation("assessment.recall.later-title")), list);
        content.add(section, home());
    }

    private Anchor home() {
        var home = new Anchor("home", getTranslation("assessment.recall.home"));
        home.addClassName("button");
        return home;
    }
}
