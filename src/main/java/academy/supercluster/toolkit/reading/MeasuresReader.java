/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Place;
import academy.supercluster.toolkit.format.Role;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.format.SheetFormat;
import academy.supercluster.toolkit.measure.Measure;
import academy.supercluster.toolkit.measure.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which measures a sheet shows, and holds the columns they are given against what they need. */
final class MeasuresReader {

    private final YamlMap yaml;
    private final List<Section> sections;

    MeasuresReader(YamlMap yaml, List<Section> sections) {
        this.yaml = yaml;
        this.sections = sections;
    }

    List<SheetFormat.Use> read() {
        var uses = new ArrayList<SheetFormat.Use>();
        var seen = new HashSet<String>();
        for (var entry : yaml.maps("measures")) {
            var name = entry.text("is");
            var measure = Measures.find(name);
            if (measure.isPresent()) {
                uses.add(use(entry, measure.get()));
            } else if (!name.isEmpty()) {
                entry.error(
                        "is",
                        "There is no measure “" + name + "”."
                                + Optional.of(DidYouMean.suggest(name, Measures.names()))
                                        .filter(hint -> !hint.isEmpty())
                                        .orElse(" Known are: " + String.join(", ", Measures.names()) + "."));
            }
            if (!name.isEmpty() && !seen.add(name)) {
                entry.error("is", "The measure “" + name + "” stands here twice.");
            }
        }
        return uses;
    }

    private SheetFormat.Use use(YamlMap entry, Measure measure) {
        entry.only(Stream.concat(Stream.of("is"), measure.roles().stream().map(Role::name))
                .toArray(String[]::new));
        var columns = new LinkedHashMap<String, Place>();
        var sectionsByPart = new HashMap<Integer, String>();
        for (var role : measure.roles()) {
            if (!entry.has(role.name())) {
                if (!role.optional()) {
                    entry.error(
                            "is",
                            "“" + measure.name() + "” needs “" + role.name() + ": section.column”, " + types(role)
                                    + ".");
                }
                continue;
            }
            place(entry, role).ifPresent(place -> {
                columns.put(role.name(), place);
                var section = sectionsByPart.putIfAbsent(role.part(), place.section());
                if (section != null && !section.equals(place.section())) {
                    entry.error(
                            role.name(),
                            "“" + role.name() + "” must stand in the section “" + section
                                    + "”, in the same row as the other columns of this measure.");
                }
            });
        }
        return new SheetFormat.Use(measure.name(), columns);
    }

    private Optional<Place> place(YamlMap entry, Role role) {
        var written = entry.text(role.name());
        var known = places();
        var column = known.get(written);
        if (column == null) {
            entry.error(
                    role.name(),
                    "This sheet has no column “" + written + "”; a column is written as “section.column”."
                            + DidYouMean.suggest(written, known.keySet()));
            return Optional.empty();
        }
        check(entry, role, written, column);
        int point = written.indexOf('.');
        return Optional.of(new Place(written.substring(0, point), written.substring(point + 1)));
    }

    private static void check(YamlMap entry, Role role, String written, Column column) {
        if (!role.types().contains(column.type())) {
            entry.error(
                    role.name(),
                    "“" + written + "” is of type " + column.type().word() + "; “" + role.name() + "” needs "
                            + types(role) + ".");
            return;
        }
        if (role.groups() && !column.tellsGroups()) {
            entry.error(role.name(), "Each choice of “" + written + "” needs a “group”, one of the five.");
        }
        for (var meaning : role.meanings()) {
            if (column.choices().stream().noneMatch(choice -> choice.means(meaning))) {
                entry.error(
                        role.name(),
                        "One of the choices of “" + written + "” must have “means: " + meaning + "”; "
                                + "now there are "
                                + column.choices().stream()
                                        .map(Choice::means)
                                        .filter(word -> !word.isEmpty())
                                        .distinct()
                                        .collect(Collectors.collectingAndThen(
                                                Collectors.joining(", "), all -> all.isEmpty() ? "none" : all))
                                + ".");
            }
        }
    }

    private Map<String, Column> places() {
        var places = new LinkedHashMap<String, Column>();
        for (var section : sections) {
            section.columns().forEach(column -> places.put(section.id() + "." + column.id(), column));
        }
        return places;
    }

    private static String types(Role role) {
        return "a column of type "
                + role.types().stream().map(ColumnType::word).sorted().collect(Collectors.joining(" or "));
    }
}
