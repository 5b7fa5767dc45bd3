/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import academy.supercluster.toolkit.content.SheetContent.Row;
import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A row as measures read it: cells that cannot be read are as good as empty. */
public record SheetRow(Section section, Row row) {

    /** The words in the column; empty if it is unknown or nothing stands there. */
    public String text(String column) {
        return sound(column).orElse("");
    }

    public Optional<BigDecimal> number(String column) {
        return section.column(column)
                .filter(known -> known.type().isNumber())
                .flatMap(known -> sound(column))
                .map(BigDecimal::new);
    }

    public Optional<LocalDate> day(String column) {
        return sound(column).map(LocalDate::parse);
    }

    public Optional<Choice> choice(String column) {
        return section.column(column).flatMap(known -> sound(column).flatMap(known::choice));
    }

    public boolean isYes(String column) {
        return text(column).equals("yes");
    }

    private Optional<String> sound(String column) {
        return section.column(column)
                .map(known -> CellReader.read(known, row.cell(column)))
                .filter(Cell::isSound)
                .map(Cell::value)
                .filter(value -> !value.isEmpty());
    }
}
