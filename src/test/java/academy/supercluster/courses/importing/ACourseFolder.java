/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CheckCourse;
import academy.supercluster.testing.FixtureCourse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A course folder on disk, sound at first, for tests to change. */
public final class ACourseFolder {

    private final Path folder;

    private ACourseFolder(Path folder) {
        this.folder = folder;
    }

    /** A copy of the fixture course in the directory. */
    public static ACourseFolder in(Path directory, String name) {
        var target = directory.resolve(name);
        try (var files = Files.walk(FixtureCourse.FOLDER)) {
            for (var file : files.toList()) {
                var copy = target.resolve(FixtureCourse.FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ACourseFolder(target);
    }

    /** A copy of the fixture course that is another course, with this id and this address. */
    public static ACourseFolder ofCourse(Path directory, String id) {
        return in(directory, id)
                .replacing("course.yaml", "id: small\n", "id: " + id + "\n")
                .replacing("course.yaml", "former-slugs: [tiny-course]", "former-slugs: []");
    }

    /** The same folder under another name. */
    public ACourseFolder renamed(String name) {
        try {
            return new ACourseFolder(Files.move(folder, folder.resolveSibling(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return folder;
    }

    public ACourseFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ACourseFolder with(String path, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ACourseFolder without(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ACourseFolder moving(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands in the file. */
    public ACourseFolder replacing(String path, String old, String text) {
        var before = text(path);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(path + " does not contain: " + old);
        }
        return with(path, before.replace(old, text));
    }

    public ACourseFolder appending(String path, String text) {
        return with(path, text(path) + text);
    }

    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code check-course} on the folder. */
    public Checked check() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = CheckCourse.run(
                List.of(folder.toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Checked(
                exit,
                out.toString(StandardCharsets.UTF_8)
                        .replace(folder + "/", "")
                        .lines()
                        .toList());
    }

    /** @param lines what was printed, paths relative to the folder */
    public record Checked(int exit, List<String> lines) {

        public List<String> problems() {
            return lines.subList(0, lines.size() - 1);
        }

        public String summary() {
            return lines.getLast();
        }
    }
}
