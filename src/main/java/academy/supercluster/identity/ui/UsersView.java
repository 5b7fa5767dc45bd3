/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.AccountState;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.Invitations;
import academy.supercluster.identity.PeopleAdministration;
import academy.supercluster.identity.PersonRow;
import academy.supercluster.identity.Scope;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everybody with an account. The address says what was searched for. */
@Route("admin/users")
@Menu(title = "identity.menu.users", order = 300)
@RolesAllowed("ADMIN")
class UsersView extends Page implements BeforeEnterObserver {

    private final PeopleAdministration people;
    private final Moments moments;
    private final TextField search = new TextField();
    private final Grid<PersonRow> grid = new Grid<>();
    private String text = "";

    UsersView(PeopleAdministration people, Invitations invitations, CurrentRecipient person) {
        this.people = people;
        this.moments = person.moments();
        title(getTranslation("identity.users.title"));
        lead(getTranslation("identity.users.lead"));
        var invite = new NativeButton(
                getTranslation("identity.users.invite"), click -> new InviteDialog(invitations, this::refresh).open());
        invite.addClassName("button-primary");
        action(invite);
        search.setLabel(getTranslation("identity.users.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate("admin/users", query(change.getValue()));
            }
        });
        buildGrid();
        add(search, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.setValue(text);
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void buildGrid() {
        grid.addClassName("identity-people");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(50);
        grid.addComponentColumn(row -> new Anchor("admin/users/" + row.id(), row.name()))
                .setHeader(getTranslation("identity.name"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(PersonRow::email)
                .setHeader(getTranslation("identity.email"))
                .setAutoWidth(true);
        grid.addColumn(row -> stateOf(row.state()))
                .setHeader(getTranslation("identity.users.state"))
                .setAutoWidth(true);
        grid.addColumn(this::roles)
                .setHeader(getTranslation("identity.users.roles"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(row -> moments.date(row.createdAt()))
                .setHeader(getTranslation("identity.users.since"))
                .setAutoWidth(true);
        grid.setItems(
                query -> people.page(text, query.getOffset(), query.getLimit()).stream(), query -> people.count(text));
        grid.setEmptyStateText(getTranslation("identity.users.empty"));
    }

    private String stateOf(AccountState state) {
        return getTranslation("identity.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String roles(PersonRow row) {
        return row.grants().stream().map(this::role).sorted().distinct().collect(Collectors.joining(", "));
    }

    private String role(Grant grant) {
        var role = Grants.role(this, grant.role());
        return grant.scope().equals(Scope.EVERYTHING)
                ? role
                : role + " (" + grant.scope().id() + ")";
    }

    private static QueryParameters query(String text) {
        return text.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", text.strip());
    }
}
