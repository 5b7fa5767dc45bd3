/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.Grant;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;

/** Fields to choose a role and where it holds. */
final class Grants extends Div {

    private final Select<Role> role = new Select<>();
    private final Select<Scope.Kind> kind = new Select<>();
    private final TextField id = new TextField();

    Grants() {
        addClassName("identity-grant");
        role.setLabel(getTranslation("identity.users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> role(this, value));
        role.setValue(Role.LEARNER);
        kind.setLabel(getTranslation("identity.users.scope"));
        kind.setItems(Scope.Kind.values());
        kind.setItemLabelGenerator(value -> kind(this, value));
        kind.setValue(Scope.Kind.EVERYTHING);
        id.setLabel(getTranslation("identity.users.scope-id"));
        id.setMaxLength(80);
        id.setVisible(false);
        kind.addValueChangeListener(change -> id.setVisible(change.getValue() != Scope.Kind.EVERYTHING));
        add(role, kind, id);
    }

    /** What was chosen; an error at the field and nothing if the scope has no id. */
    Optional<Grant> value() {
        var isEverything = kind.getValue() == Scope.Kind.EVERYTHING;
        var scopeId = id.getValue().strip();
        id.setInvalid(!isEverything && scopeId.isEmpty());
        if (id.isInvalid()) {
            id.setErrorMessage(getTranslation("identity.users.scope-id.missing"));
            id.focus();
            return Optional.empty();
        }
        return Optional.of(
                new Grant(role.getValue(), isEverything ? Scope.EVERYTHING : new Scope(kind.getValue(), scopeId)));
    }

    static String role(Component where, Role role) {
        return where.getTranslation(key("role", role));
    }

    static String kind(Component where, Scope.Kind kind) {
        return where.getTranslation(key("scope", kind));
    }

    private static String key(String what, Enum<?> value) {
        return "identity." + what + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
