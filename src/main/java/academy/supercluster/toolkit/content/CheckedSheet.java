/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import academy.supercluster.toolkit.content.SheetContent.Row;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.format.SheetFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * A content held against its format.
 *
 * @param content with each cell that can be read in the form in which it is stored
 * @param findings the cells that cannot be read; they stay as they were typed
 * @param enough whether it holds what a lesson about the sheet asks for
 */
public record CheckedSheet(SheetFormat format, SheetContent content, List<Finding> findings, boolean enough) {

    public CheckedSheet {
        findings = List.copyOf(findings);
    }

    /** A cell that cannot be read. */
    public record Finding(String section, String row, String column, CellProblem problem) {}

    public static CheckedSheet of(SheetFormat format, SheetContent typed) {
        var findings = new ArrayList<Finding>();
        var sections = new LinkedHashMap<>(typed.sections());
        for (var section : format.sections()) {
            sections.put(
                    section.id(),
                    typed.rows(section.id()).stream()
                            .map(row -> read(section, row, findings))
                            .toList());
        }
        var content = new SheetContent(sections);
        return new CheckedSheet(format, content, findings, isEnough(format, content, findings));
    }

    private static Row read(Section section, Row row, List<Finding> findings) {
        var cells = new LinkedHashMap<>(row.cells());
        for (var column : section.columns()) {
            var cell = CellReader.read(column, row.cell(column.id()));
            if (cell.value().isEmpty()) {
                cells.remove(column.id());
            } else {
                cells.put(column.id(), cell.value());
            }
            if (cell.problem() != null) {
                findings.add(new Finding(section.id(), row.id(), column.id(), cell.problem()));
            }
        }
        return new Row(row.id(), cells);
    }

    private static boolean isEnough(SheetFormat format, SheetContent content, List<Finding> findings) {
        return !format.enough().isEmpty()
                && format.enough().stream()
                        .allMatch(asked -> completeRows(format, content, findings, asked.section()) >= asked.rows());
    }

    private static long completeRows(
            SheetFormat format, SheetContent content, List<Finding> findings, String sectionId) {
        var section = format.section(sectionId).orElseThrow();
        var broken = brokenRows(findings, sectionId);
        return content.rows(sectionId).stream()
                .filter(row -> !broken.contains(row.id()) && isComplete(section, row))
                .count();
    }

    private static Set<String> brokenRows(List<Finding> findings, String section) {
        var rows = new HashSet<String>();
        findings.stream().filter(finding -> finding.section().equals(section)).forEach(each -> rows.add(each.row()));
        return rows;
    }

    private static boolean isComplete(Section section, Row row) {
        return section.columns().stream()
                .filter(Column::required)
                .noneMatch(column -> row.cell(column.id()).isEmpty());
    }

    /** How many rows of the section are complete: every required cell filled, no cell with an error. */
    public int completeRows(String section) {
        return (int) completeRows(format, content, findings, section);
    }
}
