/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.AccountState;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.PeopleAdministration;
import academy.supercluster.identity.PersonRow;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

/** One person: what they may do, and whether they may come in at all. */
@Route("admin/users/:person")
@RolesAllowed("ADMIN")
class PersonView extends Page implements BeforeEnterObserver {

    private final PeopleAdministration people;
    private final Moments moments;
    private final FormProblems problems = new FormProblems();
    private final Div content = new Div();

    PersonView(PeopleAdministration people, CurrentRecipient currentPerson) {
        this.people = people;
        this.moments = currentPerson.moments();
        content.addClassName("identity-person");
        add(problems, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("person").orElse("")));
    }

    private static UserId id(String text) {
        try {
            return new UserId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("person " + text);
        }
    }

    private void show(UserId id) {
        var person = people.find(id).orElseThrow(() -> new NotFound("person " + id));
        title(person.name());
        lead(getTranslation(
                "identity.person.lead",
                person.email(),
                getTranslation("identity.state." + person.state().name().toLowerCase(Locale.ROOT)),
                moments.date(person.createdAt())));
        content.removeAll();
        content.add(roles(person), access(person), new Anchor("admin/users", getTranslation("identity.person.all")));
    }

    private Section roles(PersonRow person) {
        var list = new UnorderedList();
        list.addClassName("identity-grants");
        person.grants().stream()
                .sorted(Comparator.comparing(Grant::role)
                        .thenComparing(grant -> grant.scope().id()))
                .forEach(grant -> list.add(item(person, grant)));
        var choice = new Grants();
        var add = new NativeButton(
                getTranslation("identity.person.add"),
                click -> choice.value()
                        .ifPresent(grant ->
                                change(person, "identity.person.role-added", () -> people.grant(person.id(), grant))));
        var form = new Div(choice, add);
        form.addClassName("form");
        return section("identity.person.roles", list, form);
    }

    private ListItem item(PersonRow person, Grant grant) {
        var where = grant.scope().equals(Scope.EVERYTHING)
                ? Grants.kind(this, Scope.Kind.EVERYTHING)
                : Grants.kind(this, grant.scope().kind()) + " " + grant.scope().id();
        var label = Grants.role(this, grant.role()) + ", " + where;
        var remove = new NativeButton(
                getTranslation("identity.person.remove"),
                click -> change(person, "identity.person.role-removed", () -> people.revoke(person.id(), grant)));
        remove.setAriaLabel(getTranslation("identity.person.remove-what", label));
        remove.addClassName("button-quiet");
        return new ListItem(new Span(label), remove);
    }

    private Section access(PersonRow person) {
        var actions = new Div();
        actions.addClassName("actions");
        if (person.state() == AccountState.ACTIVE) {
            actions.add(new NativeButton(
                    getTranslation("identity.person.lock"),
                    click -> change(person, "identity.person.locked", () -> people.lock(person.id()))));
        }
        if (person.state() == AccountState.LOCKED) {
            actions.add(new NativeButton(
                    getTranslation("identity.person.unlock"),
                    click -> change(person, "identity.person.unlocked", () -> people.unlock(person.id()))));
        }
        actions.add(new NativeButton(getTranslation("identity.person.close"), click -> askToClose(person)));
        return section("identity.person.access", new Paragraph(getTranslation("identity.person.access-text")), actions);
    }

    private void askToClose(PersonRow person) {
        var dialog = new ConfirmDialog(
                getTranslation("identity.person.close-title", person.name()),
                getTranslation("identity.person.close-text"),
                getTranslation("identity.person.close"),
                confirm -> {
                    if (problems.attempt(() -> people.close(person.id()))) {
                        Toast.done(getTranslation("identity.person.closed"));
                        UI.getCurrent().navigate("admin/users");
                    }
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("identity.keep"));
        dialog.open();
    }

    private void change(PersonRow person, String done, Runnable work) {
        if (problems.attempt(work)) {
            show(person.id());
            Toast.done(getTranslation(done));
        }
    }

    private Section section(String key, Component... parts) {
        var section = new Section(new H2(getTranslation(key)));
        section.addClassName("identity-section");
        section.add(parts);
        return section;
    }
}
