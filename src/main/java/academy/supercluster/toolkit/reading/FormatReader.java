/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.StableId;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.format.SheetFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one worksheet, telling every problem at its line. */
final class FormatReader {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SENTENCE = 300;
    private static final int MOST_SECTIONS = 8;
    private static final int MOST_COLUMNS = 24;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_VERSIONS = 10_000;
    private static final int MOST_ASKED = 100;
    private static final Set<String> KINDS =
            Stream.of(Section.Kind.values()).map(Section.Kind::word).collect(Collectors.toCollection(TreeSet::new));

    private final YamlMap yaml;
    private final Problems problems;

    FormatReader(YamlMap yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    SheetFormat read() {
        yaml.only("id", "version", "title", "purpose", "minutes", "sections", "measures", "chart", "enough");
        var id = id(yaml, new HashSet<>());
        var title = text(yaml, "title", LONGEST_TITLE);
        var purpose = text(yaml, "purpose", LONGEST_SENTENCE);
        int version = number("version", MOST_VERSIONS);
        int minutes = number("minutes", MOST_MINUTES);
        var sections = sections();
        var measures = new MeasuresReader(yaml, sections).read();
        var chart = yaml.find("chart")
                .orElseGet(() -> measures.isEmpty() ? "" : measures.getFirst().measure());
        if (yaml.has("chart")
                && measures.stream().noneMatch(use -> use.measure().equals(chart))) {
            yaml.error(
                    "chart",
                    "“chart” names the measure whose picture stands first; this sheet has no measure “"
                            + chart + "”."
                            + DidYouMean.suggest(
                                    chart,
                                    measures.stream()
                                            .map(SheetFormat.Use::measure)
                                            .toList()));
        }
        return new SheetFormat(id, version, title, purpose, minutes, sections, measures, chart, enough(sections));
    }

    private int number(String key, int most) {
        if (!yaml.has(key)) {
            yaml.missing(key);
        }
        return yaml.integer(key, 1, most).orElse(1);
    }

    static String id(YamlMap entry, Set<String> taken) {
        var id = entry.text("id");
        if (!id.isEmpty() && !StableId.isId(id)) {
            entry.error("id", "“" + id + "” is no id: it must have " + StableId.RULE + ".");
        } else if (!id.isEmpty() && !taken.add(id)) {
            entry.error("id", "The id “" + id + "” is taken already in this list.");
        }
        return id;
    }

    static String text(YamlMap entry, String key, int longest) {
        return bounded(entry, key, entry.text(key), longest);
    }

    static String sentence(YamlMap entry, String key) {
        return bounded(entry, key, entry.find(key).orElse(""), LONGEST_SENTENCE);
    }

    private static String bounded(YamlMap entry, String key, String text, int longest) {
        if (text.length() > longest) {
            entry.error(key, "“" + key + "” has more than " + longest + " characters.");
        }
        return text;
    }

    private List<Section> sections() {
        var entries = yaml.maps("sections");
        if (entries.isEmpty() || entries.size() > MOST_SECTIONS) {
            yaml.error("sections", "A worksheet needs 1 to " + MOST_SECTIONS + " “sections”.");
        }
        var taken = new HashSet<String>();
        return entries.stream().map(entry -> section(entry, taken)).toList();
    }

    private Section section(YamlMap entry, Set<String> taken) {
        entry.only("id", "kind", "title", "hint", "row", "columns");
        var id = id(entry, taken);
        if (!entry.has("kind")) {
            entry.missing("kind");
        }
        var kind = entry.oneOf("kind", KINDS).flatMap(Section::kind).orElse(Section.Kind.TABLE);
        var title = text(entry, "title", LONGEST_TITLE);
        var hint = sentence(entry, "hint");
        var row = kind == Section.Kind.FORM ? entry.find("row").orElse("") : text(entry, "row", LONGEST_TITLE);
        if (kind == Section.Kind.FORM && entry.has("row")) {
            entry.error("row", "A form has no rows; leave “row” out.");
        }
        var columns = new ArrayList<Column>();
        var ids = new HashSet<String>();
        for (var column : entry.maps("columns")) {
            columns.add(new ColumnReader(column, problems).read(ids));
        }
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            entry.error("columns", "A section needs 1 to " + MOST_COLUMNS + " “columns”.");
        }
        return new Section(id, kind, title, hint, row, columns);
    }

    private List<SheetFormat.Enough> enough(List<Section> sections) {
        if (!yaml.has("enough")) {
            yaml.missing("enough");
        }
        var ids = sections.stream().map(Section::id).toList();
        var enough = new ArrayList<SheetFormat.Enough>();
        for (var entry : yaml.maps("enough")) {
            entry.only("section", "rows");
            var name = entry.text("section");
            var section =
                    sections.stream().filter(each -> each.id().equals(name)).findFirst();
            if (section.isEmpty()) {
                if (!name.isEmpty()) {
                    entry.error("section", "This sheet has no section “" + name + "”." + DidYouMean.suggest(name, ids));
                }
                continue;
            }
            int rows = entry.integer("rows", 1, MOST_ASKED).orElse(1);
            if (section.get().isForm() && rows > 1) {
                entry.error("rows", "“" + name + "” is a form, so “rows” can only be 1.");
            }
            if (section.get().columns().stream().noneMatch(column -> column.required())) {
                entry.error("section", "“" + name + "” has no column with “required: true”, so nothing can be asked.");
            }
            enough.add(new SheetFormat.Enough(name, rows));
        }
        return enough;
    }
}
