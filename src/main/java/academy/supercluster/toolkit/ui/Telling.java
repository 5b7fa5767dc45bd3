/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.shared.Texts;
import academy.supercluster.toolkit.content.CheckedSheet;
import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.format.SheetFormat;
import academy.supercluster.toolkit.measure.Chart;
import academy.supercluster.toolkit.measure.Measured;
import academy.supercluster.toolkit.measure.Measures;
import academy.supercluster.toolkit.measure.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what a worksheet comes to, in the language of whoever looks at it. */
final class Telling {

    private final Texts texts;
    private final Locale locale;
    private final LocalDate today;

    Telling(Texts texts, Locale locale, LocalDate today) {
        this.texts = texts;
        this.locale = locale;
        this.today = today;
    }

    /** Everything the page needs to know about a content that was checked. */
    Map<String, Object> told(CheckedSheet sheet, SheetContent typed) {
        return Map.of(
                "findings", findings(sheet),
                "corrections", corrections(sheet, typed),
                "measures", measures(sheet),
                "enough", enough(sheet),
                "done", sheet.enough());
    }

    List<Map<String, Object>> measures(CheckedSheet sheet) {
        return Measures.compute(sheet.format(), sheet.content(), today).stream()
                .map(this::measured)
                .toList();
    }

    private List<Map<String, String>> findings(CheckedSheet sheet) {
        return sheet.findings().stream()
                .map(finding -> Map.of(
                        "section", finding.section(),
                        "row", finding.row(),
                        "column", finding.column(),
                        "text",
                                text(
                                        "toolkit.cell." + finding.problem().key(),
                                        finding.problem().arguments())))
                .toList();
    }

    /** The cells that are stored in another form than they were typed in. */
    private static List<Map<String, String>> corrections(CheckedSheet sheet, SheetContent typed) {
        var corrections = new ArrayList<Map<String, String>>();
        for (var section : sheet.format().sections()) {
            var stored = sheet.content().rows(section.id());
            var given = typed.rows(section.id());
            for (int i = 0; i < stored.size(); i++) {
                for (var column : section.columns()) {
                    var value = stored.get(i).cell(column.id());
                    if (!value.equals(given.get(i).cell(column.id()))) {
                        corrections.add(Map.of(
                                "section", section.id(),
                                "row", stored.get(i).id(),
                                "column", column.id(),
                                "value", value));
                    }
                }
            }
        }
        return corrections;
    }

    private List<String> enough(CheckedSheet sheet) {
        return sheet.format().enough().stream()
                .map(asked -> enough(sheet, asked))
                .toList();
    }

    private String enough(CheckedSheet sheet, SheetFormat.Enough asked) {
        var section = sheet.format().section(asked.section()).orElseThrow();
        int rows = sheet.completeRows(asked.section());
        return section.isForm()
                ? texts.get(locale, rows > 0 ? "toolkit.enough.form-done" : "toolkit.enough.form-open", section.title())
                : texts.get(locale, "toolkit.enough.rows", section.title(), Math.min(rows, asked.rows()), asked.rows());
    }

    private Map<String, Object> measured(Measured measured) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", measured.measure());
        facts.put("title", text("toolkit.title." + measured.measure(), List.of()));
        facts.put("sentence", say(measured.sentence()));
        facts.put("notes", measured.notes().stream().map(this::say).toList());
        facts.put("formula", text("toolkit.formula." + measured.measure(), List.of()));
        if (measured.chart() != null) {
            facts.put("chart", chart(measured.chart()));
        }
        return facts;
    }

    private Map<String, Object> chart(Chart chart) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", chart.kind().name().toLowerCase(Locale.ROOT));
        facts.put(
                "series",
                chart.series().stream()
                        .map(series -> text("toolkit.series." + series, List.of()))
                        .toList());
        facts.put("lines", chart.lines().stream().map(line -> line(chart, line)).toList());
        if (chart.mark() != null) {
            facts.put(
                    "mark",
                    Map.of(
                            "value",
                            chart.mark().value(),
                            "label",
                            say(chart.mark().label())));
        }
        return facts;
    }

    private Map<String, Object> line(Chart chart, Chart.Line line) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("label", say(line.label()));
        if (line.group() != null) {
            facts.put("group", line.group().name().toLowerCase(Locale.ROOT));
        }
        facts.put("values", line.values());
        facts.put(
                "texts",
                line.values().stream()
                        .map(value ->
                                text("toolkit.unit." + chart.unit().name().toLowerCase(Locale.ROOT), List.of(value)))
                        .toList());
        return facts;
    }

    private String say(Sentence sentence) {
        return sentence.isWord()
                ? String.valueOf(sentence.arguments().getFirst())
                : text("toolkit.measure." + sentence.key(), sentence.arguments());
    }

    private String text(String key, List<Object> arguments) {
        return texts.get(locale, key, arguments.toArray());
    }
}
