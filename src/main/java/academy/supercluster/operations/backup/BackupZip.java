/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Names, checksums and the manifest of the zip file. */
final class BackupZip {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MANIFEST = "manifest.json";

    private BackupZip() {}

    /** Writes into an entry and says how to recognise what was written. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    static String tableEntry(String table) {
        return "tables/" + table + ".jsonl";
    }

    static String fileEntry(String path) {
        return "files/" + path;
    }

    /** Adds an entry and returns the SHA-256 of its content. */
    static String add(ZipOutputStream zip, String name, Content content) throws IOException {
        var digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    static void addManifest(ZipOutputStream zip, Manifest manifest) throws IOException {
        add(zip, MANIFEST, out -> out.write(JSON.writeValueAsBytes(manifest)));
    }

    /** @throws BackupRefused if this is no backup, or one that this version cannot read */
    static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BackupRefused("This zip file is not a backup of the academy: it has no " + MANIFEST + ".");
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JSON.readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupRefused("This backup has the format " + manifest.format() + "; this version reads "
                        + Manifest.FORMAT + ". Restore it with the version that made it.");
            }
            return manifest;
        }
    }

    static InputStream open(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return zip.getInputStream(entry);
    }

    /** @throws BackupRefused if the content is not what was written */
    static void check(ZipFile zip, String name, String sha256) throws IOException {
        var digest = sha256();
        try (var in = open(zip, name)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (ZipException e) {
            var refused = damaged(name);
            refused.initCause(e);
            throw refused;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw damaged(name);
        }
    }

    private static BackupRefused damaged(String name) {
        return new BackupRefused(
                "The backup is damaged: " + name + " is not what was written. Nothing was restored. Use another copy.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
