/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Fills an empty academy from a backup: everything or nothing. */
public class Restoring {

    private static final int BATCH = 500;

    private final DataSource database;
    private final Path files;

    /** @param files the folder of stored files, which must be empty or missing */
    public Restoring(DataSource database, Path files) {
        this.database = database;
        this.files = files;
    }

    /**
     * Makes sure that nothing would be overwritten, before the schema is touched.
     *
     * @throws BackupRefused if there is anything in the database or the folder of files
     */
    public void refuseUnlessEmpty() throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            var store = Store.of(connection);
            for (var table : store.tables()) {
                if (!store.isEmpty(table)) {
                    throw new BackupRefused("The database is not empty: there are rows in " + table
                            + ". Restore into a new, empty database.");
                }
            }
            connection.rollback();
        }
        if (Files.isDirectory(files)) {
            try (var found = Files.walk(files)) {
                if (found.anyMatch(Files::isRegularFile)) {
                    throw new BackupRefused("The folder " + files + " is not empty. Move it away first.");
                }
            }
        }
    }

    /**
     * Restores into a database with the current schema.
     *
     * @return what was restored, in a sentence
     * @throws BackupRefused if the backup is damaged or was made by another version
     */
    public String from(Path source) throws IOException, SQLException {
        try (var zip = new ZipFile(source.toFile())) {
            var manifest = BackupZip.manifest(zip);
            check(zip, manifest);
            var draft = files.resolveSibling(files.getFileName() + ".restoring");
            try {
                unpack(zip, manifest, draft);
                fill(zip, manifest, draft);
            } finally {
                delete(draft);
            }
            return "%s: %d rows of %d tables, %d files"
                    .formatted(
                            source,
                            manifest.rows(),
                            manifest.tables().size(),
                            manifest.files().size());
        }
    }

    private static void check(ZipFile zip, Manifest manifest) throws IOException {
        for (var table : manifest.tables()) {
            BackupZip.check(zip, BackupZip.tableEntry(table.name()), table.sha256());
        }
        for (var file : manifest.files()) {
            BackupZip.check(zip, BackupZip.fileEntry(file.path()), file.sha256());
        }
    }

    private static void unpack(ZipFile zip, Manifest manifest, Path draft) throws IOException {
        delete(draft);
        Files.createDirectories(draft);
        for (var file : manifest.files()) {
            var place = draft.resolve(file.path()).normalize();
            if (!place.startsWith(draft)) {
                throw new BackupRefused("The backup names a file outside its folder: " + file.path() + ".");
            }
            Files.createDirectories(draft.resolve(file.path()).resolveSibling("."));
            try (var in = BackupZip.open(zip, BackupZip.fileEntry(file.path()))) {
                Files.copy(in, place);
            }
        }
    }

    private void fill(ZipFile zip, Manifest manifest, Path draft) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var store = Store.of(connection);
            refuseOtherSchema(store, manifest);
            var moved = false;
            try {
                store.beginFilling(manifest.sequences());
                for (var table : manifest.tables()) {
                    fillTable(zip, store, table);
                }
                store.endFilling();
                Files.deleteIfExists(files);
                Files.move(draft, files, StandardCopyOption.ATOMIC_MOVE);
                moved = true;
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                if (moved) {
                    delete(files);
                }
                throw e;
            } finally {
                store.afterFilling();
            }
        }
    }

    private static void refuseOtherSchema(Store store, Manifest manifest) throws SQLException {
        var here = comparable(store.migrations(), store.product(), manifest.database());
        var there = comparable(manifest.migrations(), store.product(), manifest.database());
        if (!here.equals(there)) {
            throw new BackupRefused("The backup was made by another version of the academy. Restore it with that "
                    + "version, then upgrade. Differing: " + difference(here, there) + ".");
        }
    }

    /** Between two products the vendor's own scripts differ, so only the versions count. */
    private static Map<String, Map<String, String>> comparable(
            Map<String, Map<String, String>> migrations, String product, String other) {
        if (product.equals(other)) {
            return migrations;
        }
        return migrations.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        history -> history.getValue().keySet().stream()
                                .collect(Collectors.toMap(applied -> applied.split(" ", 2)[0], applied -> ""))));
    }

    private static String difference(Map<String, Map<String, String>> here, Map<String, Map<String, String>> there) {
        var rooms = new HashSet<>(here.keySet());
        rooms.addAll(there.keySet());
        return rooms.stream()
                .filter(room -> !Map.of().equals(here.get(room)) || there.containsKey(room))
                .filter(room -> here.get(room) == null || !here.get(room).equals(there.get(room)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void fillTable(ZipFile zip, Store store, Manifest.Table table) throws IOException, SQLException {
        var columns = table.columns();
        if (!new HashSet<>(columns).equals(new HashSet<>(store.columns(table.name())))) {
            throw new BackupRefused("The table " + table.name() + " has other columns than the backup.");
        }
        var names = columns.stream().map(column -> Store.quoted(column.name())).collect(Collectors.joining(", "));
        var values =
                columns.stream().map(column -> store.placeholder(column.kind())).collect(Collectors.joining(", "));
        var sql = "insert into " + Store.quoted(table.name()) + " (" + names + ") overriding system value values ("
                + values + ")";
        try (var insert = store.connection.prepareStatement(sql);
                var in = new BufferedReader(new InputStreamReader(
                        BackupZip.open(zip, BackupZip.tableEntry(table.name())), StandardCharsets.UTF_8))) {
            var count = 0L;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                @Nullable String[] row = BackupZip.JSON.readValue(line, String[].class);
                for (int i = 0; i < row.length; i++) {
                    columns.get(i).kind().bind(insert, i + 1, row[i]);
                }
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            if (count != table.rows()) {
                throw new BackupRefused("The backup holds " + count + " rows of " + table.name() + " and not the "
                        + table.rows() + " that it names.");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var found = Files.walk(folder)) {
                for (var path : (Iterable<Path>) found.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
