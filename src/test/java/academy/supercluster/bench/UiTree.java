/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a browser would have on its page: the elements of one Vaadin UI, kept up to date from the changes that the server
 * sends. Only tags, texts, properties, attributes and children are kept.
 */
final class UiTree {

    private static final int ELEMENT_DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;

    private final Map<Integer, Element> elements = new HashMap<>();

    /** One element of the page. */
    static final class Element {

        private final int node;
        private final Map<String, String> values = new HashMap<>();
        private final List<Element> children = new ArrayList<>();
        private String tag = "";
        private String text = "";
        private boolean attached = true;

        private Element(int node) {
            this.node = node;
        }

        int node() {
            return node;
        }

        String tag() {
            return tag;
        }

        /** A property or attribute, or an empty text. */
        String value(String name) {
            return values.getOrDefault(name, "");
        }

        /** The text a person would read, of this element and all below it. */
        String text() {
            var all = new StringBuilder(text).append(value("textContent")).append(value("innerHTML"));
            children.forEach(child -> all.append(child.text()));
            return all.toString();
        }
    }

    void apply(JsonNode changes) {
        for (var change : changes) {
            var node = change.get("node").asInt();
            switch (change.get("type").asString()) {
                case "attach" -> elements.putIfAbsent(node, new Element(node));
                case "detach" -> Optional.ofNullable(elements.remove(node)).ifPresent(gone -> gone.attached = false);
                case "put" -> put(element(node), change);
                case "remove" -> element(node).values.remove(change.path("key").asString());
                case "splice" -> splice(element(node), change);
                case "clear" -> element(node).children.clear();
                default -> {}
            }
        }
    }

    Optional<Element> find(Predicate<Element> wanted) {
        return all().filter(wanted).findFirst();
    }

    /** The element with the tag whose text is exactly the words. */
    Optional<Element> find(String tag, String words) {
        return find(each -> each.tag().equals(tag) && each.text().strip().equals(words));
    }

    Optional<Element> find(String tag) {
        return find(each -> each.tag().equals(tag));
    }

    /** Whether the words stand anywhere on the page. */
    boolean shows(String words) {
        return all().anyMatch(each ->
                each.text.contains(words) || each.values.values().stream().anyMatch(value -> value.contains(words)));
    }

    private Stream<Element> all() {
        return elements.values().stream().filter(each -> each.attached);
    }

    private Element element(int node) {
        return elements.computeIfAbsent(node, Element::new);
    }

    private void put(Element element, JsonNode change) {
        var key = change.path("key").asString();
        var value = change.get("value");
        var text = value == null ? "" : value.isValueNode() ? value.asString() : value.toString();
        switch (change.path("feat").asInt()) {
            case ELEMENT_DATA -> {
                if (key.equals("tag")) {
                    element.tag = text;
                }
            }
            case PROPERTIES, ATTRIBUTES -> element.values.put(key, text);
            case TEXT -> element.text = text;
            default -> {}
        }
    }

    private void splice(Element element, JsonNode change) {
        if (change.path("feat").asInt() != CHILDREN) {
            return;
        }
        var index = change.path("index").asInt();
        for (var i = change.path("remove").asInt(); i > 0 && index < element.children.size(); i--) {
            element.children.remove(index);
        }
        for (var added : change.path("addNodes")) {
            element.children.add(Math.min(index++, element.children.size()), element(added.asInt()));
        }
    }
}
