/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The house's own drawings. They stand in the page, so that they take their colours from the design tokens, and are
 * kept once for all pages.
 */
final class Drawings {

    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private Drawings() {}

    /**
     * The drawing with its words put in.
     *
     * @param name file in the folder {@code shell}, without its ending
     * @param words what replaces the words in braces; plain text
     */
    static Div of(String name, Map<String, String> words) {
        var figure = new Div();
        figure.getElement().setProperty("innerHTML", DRAWN.computeIfAbsent(name + words, key -> draw(name, words)));
        return figure;
    }

    private static String draw(String name, Map<String, String> words) {
        var svg = read(name);
        for (var word : words.entrySet()) {
            svg = svg.replace(
                    "{" + word.getKey() + "}",
                    word.getValue().replace("&", "&amp;").replace("<", "&lt;"));
        }
        return svg;
    }

    private static String read(String name) {
        try (var file = Drawings.class.getResourceAsStream("/shell/" + name + ".svg")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
