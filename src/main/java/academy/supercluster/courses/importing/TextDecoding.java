/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8, else as Windows-1252 with a warning. Lines end with a single line feed afterwards. */
final class TextDecoding {

    private TextDecoding() {}

    static SourceFile read(String path, byte[] bytes, Problems problems) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, true);
        String text;
        if (result.isError()) {
            problems.warning(
                    path,
                    lines(bytes, in.position()),
                    "This text is not UTF-8; it was read as Windows-1252. Save it as UTF-8.");
            text = new String(bytes, Charset.forName("windows-1252"));
        } else {
            text = out.flip().toString();
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            problems.error(
                    path,
                    (int) text.substring(0, nul).lines().count(),
                    "This is not a text: it contains a NUL character.");
            text = text.replace('\0', ' ');
        }
        return new SourceFile(path, text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The bytes with line ends that do not depend on the system an author works on. */
    static byte[] normalised(byte[] bytes) {
        var out = new java.io.ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean windowsLineEnd = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!windowsLineEnd) {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static int lines(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
