/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.Place;
import academy.supercluster.toolkit.format.SheetFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a measure reads: rows, and cells by the role their column plays.
 *
 * @param today in the zone of whoever looks at the sheet
 */
public record MeasureInput(SheetFormat format, SheetContent content, Map<String, Place> columns, LocalDate today) {

    /** The rows of the section in which the role's column stands, without empty ones. */
    List<SheetRow> rows(String role) {
        var place = columns.get(role);
        return place == null
                ? List.of()
                : format.section(place.section())
                        .map(section -> content.rows(section.id()).stream()
                                .filter(row -> !row.isEmpty())
                                .map(row -> new SheetRow(section, row))
                                .toList())
                        .orElse(List.of());
    }

    boolean has(String role) {
        return columns.containsKey(role);
    }

    String text(SheetRow row, String role) {
        var place = columns.get(role);
        return place == null ? "" : row.text(place.column());
    }

    Optional<BigDecimal> number(SheetRow row, String role) {
        return Optional.ofNullable(columns.get(role)).flatMap(place -> row.number(place.column()));
    }

    double amount(SheetRow row, String role) {
        return number(row, role).map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** The number in the field of a form. */
    Optional<BigDecimal> number(String role) {
        return rows(role).stream().findFirst().flatMap(row -> number(row, role));
    }

    Optional<LocalDate> day(SheetRow row, String role) {
        return Optional.ofNullable(columns.get(role)).flatMap(place -> row.day(place.column()));
    }

    Optional<Choice> choice(SheetRow row, String role) {
        return Optional.ofNullable(columns.get(role)).flatMap(place -> row.choice(place.column()));
    }

    boolean means(SheetRow row, String role, String word) {
        return choice(row, role).filter(choice -> choice.means(word)).isPresent();
    }

    /** The choices of the role's column, in the author's order. */
    List<Choice> choices(String role) {
        return Optional.ofNullable(columns.get(role))
                .flatMap(format::column)
                .map(Column::choices)
                .orElse(List.of());
    }

    /** What the choice with the meaning is called. */
    String label(String role, String meaning) {
        return choices(role).stream()
                .filter(choice -> choice.means(meaning))
                .map(Choice::label)
                .findFirst()
                .orElse(meaning);
    }
}
