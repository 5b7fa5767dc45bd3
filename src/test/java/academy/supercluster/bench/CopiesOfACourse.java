/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a catalogue of some size out of one real course: the same folder under further ids, slugs and titles. */
final class CopiesOfACourse {

    private CopiesOfACourse() {}

    /** Writes copies 2 to {@code upTo} of the course folder below the target, whatever is there stays. */
    static void write(Path course, Path target, int upTo) throws IOException {
        for (var number = 2; number <= upTo; number++) {
            var folder = target.resolve("%s-%02d".formatted(course.getFileName(), number));
            if (!Files.exists(folder)) {
                copy(course, folder);
                rename(folder.resolve("course.yaml"), number);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void rename(Path sheet, int number) throws IOException {
        var text = Files.readString(sheet)
                .replaceFirst("(?m)^id: *(\\S+)", "id: $1-copy-%02d".formatted(number))
                .replaceFirst("(?m)^title: *(.+)", "title: $1 %d".formatted(number));
        Files.writeString(sheet, text);
    }
}
