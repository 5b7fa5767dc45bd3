/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the YAML of a course folder so that every value knows its line. Only plain data is accepted: anchors, aliases,
 * tags, merge keys, duplicate keys, a second document and deep nesting are errors, so that a small file stays small in
 * memory.
 */
public final class YamlDocument {

    private static final int DEPTH = 12;
    private static final int CODE_POINTS = 1 << 20;

    private final String path;
    private final int offset;
    private final Problems problems;
    private boolean sound = true;

    private YamlDocument(String path, int offset, Problems problems) {
        this.path = path;
        this.offset = offset;
        this.problems = problems;
    }

    /** The mapping at the top of the file, or nothing after an error was told. */
    public static Optional<YamlMap> read(SourceFile file, Problems problems) {
        return read(file.path(), file.text(), 1, problems);
    }

    /** The same for a part of a file that begins at the line. */
    public static Optional<YamlMap> read(String path, String text, int firstLine, Problems problems) {
        return new YamlDocument(path, firstLine, problems).read(text);
    }

    private Optional<YamlMap> read(String text) {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEPTH);
        options.setCodePointLimit(CODE_POINTS);
        options.setMaxAliasesForCollections(0);
        options.setMergeOnCompose(false);
        try {
            for (var event : new Yaml(options).parse(new StringReader(text))) {
                refuseAllButPlainData(event);
            }
            if (!sound) {
                return Optional.empty();
            }
            var root = new Yaml(options).compose(new StringReader(text));
            if (!(root instanceof MappingNode mapping)) {
                error(root == null ? 1 : line(root), "A list of “key: value” lines is expected here.");
                return Optional.empty();
            }
            refuseDuplicates(mapping);
            return sound ? Optional.of(new YamlMap(path, mapping, offset, problems)) : Optional.empty();
        } catch (MarkedYAMLException e) {
            error(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, explain(e));
        } catch (YAMLException e) {
            error(
                    1,
                    "This YAML cannot be read: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    private int documents;

    private void refuseAllButPlainData(Event event) {
        int line = event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
        if (event instanceof AliasEvent alias) {
            error(line, "The alias “*" + alias.getAnchor() + "” is not allowed: write the value out.");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            error(line, "The anchor “&" + node.getAnchor() + "” is not allowed: write the value out where it is used.");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null) {
            error(
                    line,
                    "Tags, beginning with “!”, are not allowed: put a text that begins with “!” in quotation marks.");
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            error(line, "One file holds one document: remove the line “---”.");
        }
    }

    private void refuseDuplicates(Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::refuseDuplicates);
        }
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        var seen = new HashMap<String, Integer>();
        for (var entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                var first = seen.putIfAbsent(key.getValue(), line(key));
                if (first != null) {
                    error(
                            line(key),
                            "“" + key.getValue() + "” stands here a second time; the first is in line "
                                    + (first + offset - 1) + ".");
                }
            } else {
                error(line(entry.getKeyNode()), "A key must be a plain word.");
            }
            refuseDuplicates(entry.getValueNode());
        }
    }

    private static String explain(MarkedYAMLException e) {
        var problem = String.valueOf(e.getProblem()).strip();
        var hint = "";
        if (problem.contains("mapping values are not allowed")) {
            hint = " A text that contains “: ” needs quotation marks around it.";
        } else if (problem.contains("'\\t'") || problem.contains("TAB")) {
            hint = " Indent with spaces, not with tabs.";
        } else if (problem.contains("block end") || problem.contains("block mapping")) {
            hint = " Look at the indentation of this line and the one before.";
        } else if (problem.contains("cannot start any token")) {
            hint = " A text that begins with this character needs quotation marks around it.";
        }
        return "This is not valid YAML: " + problem + "." + hint;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void error(int line, String message) {
        sound = false;
        problems.error(path, line + offset - 1, message);
    }
}
