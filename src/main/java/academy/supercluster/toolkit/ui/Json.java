/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import com.vaadin.flow.internal.JacksonUtils;

/** What goes to the components in the browser as a text. */
final class Json {

    private Json() {}

    static String of(Object value) {
        return JacksonUtils.getMapper().writeValueAsString(value);
    }
}
