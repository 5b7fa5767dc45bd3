/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications.ui;

import academy.supercluster.notifications.ShownLetter;
import academy.supercluster.notifications.ShownLetters;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The mail that a real academy would have sent. Exists in the demo only. */
@Route("demo/mail")
@AnonymousAllowed
class DemoMailView extends Page implements BeforeEnterObserver {

    private static final int MOST = 50;

    private final ShownLetters letters;
    private final Moments moments;

    DemoMailView(ShownLetters letters, CurrentRecipient person) {
        this.letters = letters;
        this.moments = person.moments();
        title(getTranslation("notifications.demo.title"));
        lead(getTranslation("notifications.demo.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var latest = letters.latest(MOST);
            if (latest.isEmpty()) {
                add(new EmptyState(
                        getTranslation("notifications.demo.empty.title"),
                        getTranslation("notifications.demo.empty.sentence")));
            }
            latest.forEach(letter -> add(article(letter)));
        } catch (NotFound outsideTheDemo) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Article article(ShownLetter letter) {
        var head = new Paragraph(getTranslation("notifications.demo.to", letter.to(), moments.dateTime(letter.at())));
        head.addClassName("muted");
        var article = new Article(new H2(letter.subject()), head, new LetterText(letter.text()));
        article.addClassName("notifications-item");
        return article;
    }
}
