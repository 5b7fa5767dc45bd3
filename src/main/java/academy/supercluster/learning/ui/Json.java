/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** What goes to the components in the browser as a text, so that pages can share it. */
final class Json {

    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private Json() {}

    static String of(Object value) {
        return JacksonUtils.getMapper().writeValueAsString(value);
    }

    /** @throws tools.jackson.core.JacksonException if the text is not an object of strings */
    static Map<String, String> strings(String json) {
        return JacksonUtils.getMapper().readValue(json, STRINGS);
    }
}
