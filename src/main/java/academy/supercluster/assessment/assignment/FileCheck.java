/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Looks into a file: whether what is inside is what its name promises. Archives are never unpacked; only their list of
 * contents is read. Documents with macros are refused.
 */
final class FileCheck {

    private static final Tika TIKA = new Tika();
    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_TYPE = 200;

    private FileCheck() {}

    static boolean holds(Path file, FileKind kind) throws IOException {
        if (kind.isText()) {
            return isPlainText(file);
        }
        if (kind.isOpenDocument() || !kind.officeFolder().isEmpty()) {
            return isArchive(file) && holdsDocument(file, kind);
        }
        return detected(file).equals(kind.mediaType());
    }

    /** What Tika sees in the content alone, without the name. */
    private static String detected(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return TIKA.detect(content);
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private static boolean holdsDocument(Path file, FileKind kind) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES || hasMacros(zip)) {
                return false;
            }
            if (kind.isOpenDocument()) {
                return mimetype(zip).equals(kind.mediaType());
            }
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.stream().anyMatch(entry -> entry.getName().startsWith(kind.officeFolder()));
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"));
    }

    private static String mimetype(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    /** Readable as UTF-8 or, failing that, as Windows-1252, without control characters, and neither page nor program. */
    private static boolean isPlainText(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        var type = detected(file);
        return type.equals("text/plain") || type.equals("application/octet-stream") && !isUtf8(bytes);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
