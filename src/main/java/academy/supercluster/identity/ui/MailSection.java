/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.notifications.MailChoice;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Which mails a person gets, as far as that is theirs to choose; saved with each click. */
class MailSection extends Section {

    private final MailChoices choices;

    MailSection(MailChoices choices) {
        this.choices = choices;
        addClassName("identity-section");
        add(
                new H2(getTranslation("identity.profile.mail.title")),
                new Paragraph(getTranslation("identity.profile.mail.text")));
        choices.mine().forEach(choice -> add(box(choice)));
    }

    private Checkbox box(MailChoice choice) {
        var box = new Checkbox(getTranslation(choice.nameKey()), choice.wanted());
        box.addValueChangeListener(change -> {
            choices.choose(choice.kind(), change.getValue());
            Toast.done(getTranslation(
                    change.getValue() ? "identity.profile.mail.wanted" : "identity.profile.mail.stopped",
                    getTranslation(choice.nameKey())));
        });
        return box;
    }
}
