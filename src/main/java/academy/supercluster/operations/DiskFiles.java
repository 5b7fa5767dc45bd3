/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Files below {@code ACADEMY_HOME/files}, named by their id alone. A file is written under another name, forced to
 * disk and then moved into place in one step.
 */
@Component
class DiskFiles implements FileStorage {

    private final Path root;

    DiskFiles(AcademyProperties academy) {
        this.root = academy.home().toAbsolutePath().normalize().resolve("files");
    }

    @Override
    public FileId store(InputStream content) throws IOException {
        var file = new FileId(UUID.randomUUID());
        var place = place(file);
        var shelf = folderOf(place);
        Files.createDirectories(shelf);
        var draft = shelf.resolve(place.getFileName() + ".part");
        try {
            write(content, draft);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(place);
            throw e;
        }
        return file;
    }

    @Override
    public InputStream open(FileId file) throws IOException {
        return Files.newInputStream(place(file), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void delete(FileId file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    /** What was stored before the moment, to be closed; drafts of files that never became one are deleted on the way. */
    Stream<FileId> storedBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        return Files.walk(root, 2)
                .filter(Files::isRegularFile)
                .filter(file -> isOlder(file, moment))
                .flatMap(this::file);
    }

    private Stream<FileId> file(Path file) {
        var name = String.valueOf(file.getFileName());
        if (name.endsWith(".part")) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Stream.empty();
        }
        try {
            return Stream.of(new FileId(UUID.fromString(name)));
        } catch (IllegalArgumentException notOurs) {
            return Stream.empty();
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void write(InputStream content, Path draft) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** Makes the name as lasting as the content, where the system lets a folder be forced. */
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            // Windows cannot open folders; there the move alone must do.
        }
    }

    private Path place(FileId file) {
        var name = file.value().toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private static Path folderOf(Path place) {
        var folder = place.getParent();
        if (folder == null) {
            throw new IllegalStateException("A file without a folder: " + place);
        }
        return folder;
    }
}
