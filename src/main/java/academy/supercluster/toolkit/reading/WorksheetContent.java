/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import academy.supercluster.courses.content.PartContent;
import academy.supercluster.toolkit.format.SheetFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The worksheets that a course brings along, beside those that come with the academy.
 *
 * @param sources the file of each, by its place in the list
 */
public record WorksheetContent(List<SheetFormat> formats, List<String> sources) implements PartContent {

    public WorksheetContent {
        formats = List.copyOf(formats);
        sources = List.copyOf(sources);
    }

    @Override
    public Set<String> ids() {
        return formats.stream().map(SheetFormat::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> shared() {
        return ShippedSheets.ids();
    }
}
