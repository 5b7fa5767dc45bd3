/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML file, with the line at which it begins. */
final class XmlElement {

    private final String name;
    private final int line;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = Map.copyOf(attributes);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String letters) {
        text.append(letters);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<XmlElement> children() {
        return children;
    }

    List<XmlElement> children(String named) {
        return children.stream().filter(child -> child.name.equals(named)).toList();
    }

    Optional<XmlElement> child(String named) {
        return children.stream().filter(child -> child.name.equals(named)).findFirst();
    }

    /** Its own text, without that of its children. */
    String text() {
        return text.toString().strip();
    }

    /** What Moodle writes as {@code <x><text>…</text></x>}; older files have it without the inner element. */
    String wording() {
        return child("text").map(XmlElement::text).orElseGet(this::text);
    }

    /** The text of a child, or empty. */
    String text(String named) {
        return child(named).map(XmlElement::text).orElse("");
    }
}
