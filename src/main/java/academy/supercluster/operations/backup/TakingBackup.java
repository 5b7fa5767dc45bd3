/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a backup. Files are copied once before and once after the snapshot of the database, so that every file the
 * snapshot names is there although people go on working.
 */
public class TakingBackup {

    private final DataSource database;
    private final Path files;
    private final Clock clock;

    /** @param files the folder of stored files, which need not exist */
    public TakingBackup(DataSource database, Path files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Writes the backup, readable by its owner only, whole or not at all.
     *
     * @return what was written, in a sentence
     * @throws BackupRefused if there is a file of that name already
     */
    public String into(Path target) throws IOException, SQLException {
        var place = target.toAbsolutePath();
        if (Files.exists(place)) {
            throw new BackupRefused(target + " exists already. Choose another name.");
        }
        var draft = place.resolveSibling(place.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try {
            var manifest = write(createPrivate(draft));
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            return "%s: %d rows of %d tables, %d files"
                    .formatted(
                            target,
                            manifest.rows(),
                            manifest.tables().size(),
                            manifest.files().size());
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static OutputStream createPrivate(Path draft) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(draft);
    }

    private Manifest write(OutputStream out) throws IOException, SQLException {
        try (var zip = new ZipOutputStream(out)) {
            var stored = new ArrayList<Manifest.StoredFile>();
            addFiles(zip, stored);
            try (var connection = database.getConnection()) {
                var store = Store.of(connection);
                store.beginSnapshot();
                var tables = new ArrayList<Manifest.Table>();
                for (var table : store.tables()) {
                    tables.add(addTable(zip, store, table));
                }
                addFiles(zip, stored);
                var manifest = new Manifest(
                        Manifest.FORMAT,
                        clock.instant().toString(),
                        store.product(),
                        store.migrations(),
                        tables,
                        store.sequences(),
                        stored);
                connection.rollback();
                BackupZip.addManifest(zip, manifest);
                return manifest;
            }
        }
    }

    private static Manifest.Table addTable(ZipOutputStream zip, Store store, String table)
            throws IOException, SQLException {
        var columns = store.columns(table);
        var rows = new long[1];
        var sha256 = BackupZip.add(zip, BackupZip.tableEntry(table), out -> {
            try {
                rows[0] = writeRows(store, table, columns, out);
            } catch (SQLException e) {
                throw new IOException("The table " + table + " could not be read", e);
            }
        });
        return new Manifest.Table(table, columns, rows[0], sha256);
    }

    private static long writeRows(Store store, String table, List<Manifest.Column> columns, OutputStream out)
            throws IOException, SQLException {
        var names = columns.stream().map(column -> Store.quoted(column.name())).collect(Collectors.joining(", "));
        var count = 0L;
        try (var query = store.connection.createStatement()) {
            query.setFetchSize(1_000);
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try (var rows = query.executeQuery("select " + names + " from " + Store.quoted(table))) {
                while (rows.next()) {
                    var values = new @Nullable String[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = columns.get(i).kind().read(rows, i + 1);
                    }
                    writer.write(BackupZip.JSON.writeValueAsString(values));
                    writer.write('\n');
                    count++;
                }
            }
            writer.flush();
        }
        return count;
    }

    private void addFiles(ZipOutputStream zip, List<Manifest.StoredFile> stored) throws IOException {
        if (!Files.isDirectory(files)) {
            return;
        }
        var known = stored.stream().map(Manifest.StoredFile::path).collect(Collectors.toCollection(HashSet::new));
        try (var found = Files.walk(files)) {
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                addFile(zip, file, stored, known);
            }
        }
    }

    private void addFile(ZipOutputStream zip, Path file, List<Manifest.StoredFile> stored, Set<String> known)
            throws IOException {
        var path = files.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".part") || !known.add(path)) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = new long[1];
            var sha256 = BackupZip.add(zip, BackupZip.fileEntry(path), out -> bytes[0] = in.transferTo(out));
            stored.add(new Manifest.StoredFile(path, bytes[0], sha256));
        } catch (NoSuchFileException deletedMeanwhile) {
            known.remove(path);
        }
    }
}
