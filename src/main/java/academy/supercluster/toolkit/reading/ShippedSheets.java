/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import academy.supercluster.courses.content.YamlDocument;
import academy.supercluster.toolkit.format.SheetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The worksheets that come with the academy, from {@code worksheets/} on the class path. */
public final class ShippedSheets {

    private static final List<String> NAMES = List.of(
            "five-seat-table", "theme-crucible", "decade-ladder", "money-mix-dial", "handshake-ledger", "pull-test");

    private static final List<SheetFormat> FORMATS =
            NAMES.stream().map(ShippedSheets::load).toList();

    private static final Set<String> IDS =
            FORMATS.stream().map(SheetFormat::id).collect(Collectors.toUnmodifiableSet());

    private ShippedSheets() {}

    /** In the order in which the courses use them. */
    public static List<SheetFormat> formats() {
        return FORMATS;
    }

    public static Set<String> ids() {
        return IDS;
    }

    /**
     * Reads a format that was checked before.
     *
     * @throws IllegalStateException if it has errors after all
     */
    public static SheetFormat parse(String name, String text) {
        var strict = new Problems() {
            @Override
            public void error(String path, int line, String message) {
                throw new IllegalStateException(path + ":" + line + ": " + message);
            }

            @Override
            public void warning(String path, int line, String message) {
                // what was imported may have warnings
            }
        };
        return YamlDocument.read(new SourceFile(name, text), strict)
                .map(yaml -> new FormatReader(yaml, strict).read())
                .orElseThrow(() -> new IllegalStateException(name + " cannot be read"));
    }

    private static SheetFormat load(String name) {
        var path = "/worksheets/" + name + ".yaml";
        try (var in = Objects.requireNonNull(ShippedSheets.class.getResourceAsStream(path), path)) {
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
