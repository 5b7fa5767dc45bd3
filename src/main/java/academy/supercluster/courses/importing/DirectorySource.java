/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/** Reads a course folder from the disk without ever following a link out of it. */
final class DirectorySource {

    private static final int DEPTH = 4;

    private DirectorySource() {}

    /** @throws IOException if the folder itself cannot be read */
    static CourseFolder read(Path folder, FolderIntake intake, Problems problems) throws IOException {
        var root = folder.toRealPath();
        var files = new HashMap<String, byte[]>();
        Files.walkFileTree(root, new Visitor(root, intake, problems, files));
        var name = folder.toAbsolutePath().normalize().getFileName();
        return new CourseFolder(name == null ? "" : name.toString(), folder.toString(), files);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final FolderIntake intake;
        private final Problems problems;
        private final Map<String, byte[]> files;

        Visitor(Path root, FolderIntake intake, Problems problems, Map<String, byte[]> files) {
            this.root = root;
            this.intake = intake;
            this.problems = problems;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (root.relativize(folder).getNameCount() >= DEPTH) {
                problems.error(relative(folder), 1, "Folders are nested too deeply here.");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var path = relative(file);
            if (attributes.isSymbolicLink()) {
                problems.error(path, 1, "Symbolic links are not followed: put the file itself here.");
            } else if (!attributes.isRegularFile()) {
                problems.error(path, 1, "This is not a file.");
            } else if (intake.takes(path, attributes.size())) {
                read(file, path);
            }
            return intake.full() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private void read(Path file, String path) {
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                var bytes = in.readNBytes(FolderIntake.limit(path) + 1);
                if (bytes.length > FolderIntake.limit(path)) {
                    problems.error(path, 1, "This file grew while it was read.");
                } else {
                    files.put(path, bytes);
                }
            } catch (IOException e) {
                problems.error(path, 1, "This file cannot be read: " + e.getMessage());
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.error(relative(file), 1, "This file cannot be read: " + e.getMessage());
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
