/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The “key: value” lines at one place of a YAML file. Whoever asks for something that is missing or of another kind
 * gets an empty value, and the author is told.
 */
public final class YamlMap {

    private final String path;
    private final MappingNode node;
    private final int offset;
    private final Problems problems;

    YamlMap(String path, MappingNode node, int offset, Problems problems) {
        this.path = path;
        this.node = node;
        this.offset = offset;
        this.problems = problems;
    }

    public String path() {
        return path;
    }

    /** Where it begins. */
    public int line() {
        return line(node);
    }

    /** Where the key stands, or where the whole begins if there is no such key. */
    public int line(String key) {
        return node.getValue().stream()
                .map(entry -> entry.getKeyNode())
                .filter(each ->
                        each instanceof ScalarNode scalar && scalar.getValue().equals(key))
                .findFirst()
                .map(this::line)
                .orElseGet(this::line);
    }

    /** The keys in the order in which they stand. */
    public List<YamlText> keys() {
        return node.getValue().stream()
                .map(entry -> (ScalarNode) entry.getKeyNode())
                .map(key -> new YamlText(key.getValue(), line(key)))
                .toList();
    }

    /** Every other key is an error. */
    public void only(String... known) {
        var allowed = List.of(known);
        for (var key : keys()) {
            if (!allowed.contains(key.value())) {
                problems.error(
                        path,
                        key.line(),
                        "“" + key.value() + "” is not known here." + DidYouMean.suggestOrList(key.value(), allowed));
            }
        }
    }

    public boolean has(String key) {
        return value(key) != null;
    }

    /** A text that must be there; empty after the author was told that it is not. */
    public String text(String key) {
        var text = find(key);
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    /** A text that may be there. */
    public Optional<String> find(String key) {
        var value = value(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
        }
        wrong(value, key, "a text");
        return Optional.empty();
    }

    /** A text out of several that may be there. */
    public Optional<String> oneOf(String key, Set<String> choices) {
        var text = find(key);
        if (text.isPresent() && !choices.contains(text.get())) {
            problems.error(
                    path,
                    line(key),
                    "“" + key + "” is “" + text.get() + "”; it can be "
                            + String.join(", ", choices.stream().sorted().toList()) + "."
                            + DidYouMean.suggest(text.get(), choices));
            return Optional.empty();
        }
        return text;
    }

    /** A whole number that may be there. */
    public OptionalInt integer(String key, int least, int most) {
        var text = find(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problems.error(
                path,
                line(key),
                "“" + key + "” is “" + text.get() + "”; it must be a whole number from " + least + " to " + most + ".");
        return OptionalInt.empty();
    }

    /** The texts of a list that may be there. */
    public List<YamlText> texts(String key) {
        var texts = new ArrayList<YamlText>();
        for (var item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(new YamlText(scalar.getValue().strip(), line(scalar)));
            } else {
                wrong(item, key, "a list of texts");
            }
        }
        return texts;
    }

    /** The entries of a list of “key: value” groups that may be there. */
    public List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (var item : items(key)) {
            if (item instanceof MappingNode mapping) {
                maps.add(new YamlMap(path, mapping, offset, problems));
            } else {
                wrong(item, key, "a list whose entries consist of “key: value” lines");
            }
        }
        return maps;
    }

    /** Lists within a list that may be there, such as variants of several answers. */
    public List<List<YamlText>> lists(String key) {
        var lists = new ArrayList<List<YamlText>>();
        for (var item : items(key)) {
            if (item instanceof SequenceNode inner
                    && inner.getValue().stream().allMatch(each -> each instanceof ScalarNode)) {
                lists.add(inner.getValue().stream()
                        .map(each -> new YamlText(((ScalarNode) each).getValue().strip(), line(each)))
                        .toList());
            } else {
                wrong(item, key, "a list of lists of texts");
            }
        }
        return lists;
    }

    /** A group of “key: value” lines that may be there. */
    public Optional<YamlMap> map(String key) {
        var value = value(key);
        if (value instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(path, mapping, offset, problems));
        }
        if (value != null) {
            wrong(value, key, "a group of “key: value” lines, indented below it");
        }
        return Optional.empty();
    }

    /** Tells the author of an error at the key. */
    public void error(String key, String message) {
        problems.error(path, line(key), message);
    }

    /** Tells the author that the key is missing. */
    public void missing(String key) {
        problems.error(path, line(key), "“" + key + "” is missing" + (has(key) || named(key) ? " its value." : "."));
    }

    private boolean named(String key) {
        return keys().stream().anyMatch(each -> each.value().equals(key));
    }

    private List<Node> items(String key) {
        var value = value(key);
        if (value instanceof SequenceNode list) {
            return list.getValue();
        }
        if (value != null) {
            wrong(value, key, "a list");
        }
        return List.of();
    }

    private void wrong(Node value, String key, String expected) {
        problems.error(path, line(value), "“" + key + "” must be " + expected + ".");
    }

    private @Nullable Node value(String key) {
        return node.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .map(entry -> entry.getValueNode())
                .filter(value -> !Tag.NULL.equals(value.getTag()))
                .findFirst()
                .orElse(null);
    }

    private int line(Node each) {
        return each.getStartMark().getLine() + offset;
    }
}
