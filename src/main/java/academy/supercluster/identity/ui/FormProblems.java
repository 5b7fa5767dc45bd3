/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says a refusal where it belongs: at the field it is about, else above the form. Nothing that was typed is lost. */
final class FormProblems extends Paragraph {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    FormProblems() {
        addClassName("form-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Refusals whose key begins with the prefix are shown at the field. */
    <F extends Component & HasValidation> F at(String prefix, F field) {
        field.setManualValidation(true);
        fields.put(prefix, field);
        return field;
    }

    void clear() {
        setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Does the work and says so if it is refused. */
    boolean attempt(Runnable work) {
        clear();
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            show(refusal);
            return false;
        }
    }

    private void show(Refusal refusal) {
        var sentence = getTranslation(refusal.key(), refusal.arguments());
        var field = fields.entrySet().stream()
                .filter(entry -> refusal.key().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (field.isEmpty()) {
            setText(sentence);
            setVisible(true);
            return;
        }
        field.get().setErrorMessage(sentence);
        field.get().setInvalid(true);
        if (field.get() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
