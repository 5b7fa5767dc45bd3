/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.content.SheetContent.Row;
import academy.supercluster.toolkit.format.SheetFormat;
import academy.supercluster.toolkit.reading.ShippedSheets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the shipped worksheets, filled in by a test. */
public final class Filled {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SheetFormat format;
    private final Map<String, List<Row>> sections = new HashMap<>();

    public Filled(String sheet) {
        format = ShippedSheets.formats().stream()
                .filter(each -> each.id().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    /** Adds a row; names of columns and cells in turn. */
    public Filled row(String section, String... cells) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            map.put(cells[i], cells[i + 1]);
        }
        var rows = sections.computeIfAbsent(section, each -> new ArrayList<>());
        rows.add(new Row("r" + rows.size(), map));
        return this;
    }

    public Filled rows(int number, String section, String... cells) {
        for (int i = 0; i < number; i++) {
            row(section, cells);
        }
        return this;
    }

    public SheetContent content() {
        return new SheetContent(sections);
    }

    Measured measured(String measure) {
        return Measures.compute(format, content(), TODAY).stream()
                .filter(each -> each.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    Sentence sentence(String measure) {
        return measured(measure).sentence();
    }

    List<List<Double>> values(String measure) {
        var chart = measured(measure).chart();
        return chart == null
                ? List.of()
                : chart.lines().stream().map(Chart.Line::values).toList();
    }
}
