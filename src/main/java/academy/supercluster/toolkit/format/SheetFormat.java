/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a worksheet asks for and shows.
 *
 * @param version rises when its author changes what it asks
 * @param minutes honest time to fill it in for the first time
 * @param chart the measure whose picture stands first
 * @param enough what must be filled in before a lesson about it is completed
 */
public record SheetFormat(
        String id,
        int version,
        String title,
        String purpose,
        int minutes,
        List<Section> sections,
        List<Use> measures,
        String chart,
        List<Enough> enough) {

    public SheetFormat {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        enough = List.copyOf(enough);
    }

    /**
     * A measure that is shown.
     *
     * @param columns what it computes from, by the role each column plays
     */
    public record Use(String measure, Map<String, Place> columns) {

        public Use {
            columns = Map.copyOf(columns);
        }
    }

    /** The least a section must hold: so many rows whose required cells are all filled, without errors. */
    public record Enough(String section, int rows) {}

    public Optional<Section> section(String section) {
        return sections.stream().filter(each -> each.id().equals(section)).findFirst();
    }

    public Optional<Column> column(Place place) {
        return section(place.section()).flatMap(section -> section.column(place.column()));
    }
}
