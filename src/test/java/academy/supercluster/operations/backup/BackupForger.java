/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes bad backups of good ones. */
final class BackupForger {

    private BackupForger() {}

    private interface Forgery {

        String content(String entry, String content) throws IOException;
    }

    static void changeALetterIn(String entry, Path from, Path to) throws IOException {
        forge(from, to, (name, content) -> name.equals(entry) ? content.replace("Imprint", "imprint") : content);
    }

    static void addAMigration(Path from, Path to) throws IOException {
        forge(from, to, (name, content) -> name.equals("manifest.json") ? withMigration(content) : content);
    }

    /** A second row with the same key, all checksums in order. */
    static void repeatARowOf(String table, Path from, Path to) throws IOException {
        var repeated = new ArrayList<String>();
        forge(from, to, (name, content) -> {
            if (!name.equals("tables/" + table + ".jsonl")) {
                return content;
            }
            repeated.add(content + content);
            return repeated.getFirst();
        });
        var draft = to.resolveSibling("draft.zip");
        Files.move(to, draft);
        forge(
                draft,
                to,
                (name, content) ->
                        name.equals("manifest.json") ? withChecksum(table, repeated.getFirst(), content) : content);
        Files.delete(draft);
    }

    private static String withMigration(String json) {
        var old = BackupZip.JSON.readValue(json, Manifest.class);
        var migrations = new TreeMap<>(old.migrations());
        var operations = new LinkedHashMap<>(migrations.get("flyway_schema_history_operations"));
        operations.put("999 V999__later.sql", "1");
        migrations.put("flyway_schema_history_operations", operations);
        return BackupZip.JSON.writeValueAsString(new Manifest(
                old.format(), old.takenAt(), old.database(), migrations, old.tables(), old.sequences(), old.files()));
    }

    private static String withChecksum(String table, String content, String json) throws IOException {
        var old = BackupZip.JSON.readValue(json, Manifest.class);
        var sha256 = new String[1];
        try (var zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
            sha256[0] = BackupZip.add(zip, "x", out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        }
        List<Manifest.Table> tables = old.tables().stream()
                .map(it -> it.name().equals(table)
                        ? new Manifest.Table(
                                table, it.columns(), content.lines().count(), sha256[0])
                        : it)
                .toList();
        return BackupZip.JSON.writeValueAsString(new Manifest(
                old.format(), old.takenAt(), old.database(), old.migrations(), tables, old.sequences(), old.files()));
    }

    private static void forge(Path from, Path to, Forgery forgery) throws IOException {
        try (var zip = new ZipFile(from.toFile());
                var forged = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    var bytes = in.readAllBytes();
                    var content = entry.getName().startsWith("files/")
                            ? bytes
                            : forgery.content(entry.getName(), new String(bytes, StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.UTF_8);
                    BackupZip.add(forged, entry.getName(), out -> out.write(content));
                }
            }
        }
    }
}
