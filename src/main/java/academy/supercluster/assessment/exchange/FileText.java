/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.exchange.QuestionFile.Remark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, whatever its encoding: UTF-8, UTF-16 with a byte order mark, else Windows-1252. Lines end with a
 * single line feed.
 *
 * @param remark what is to be said about the encoding; an error if the file is no text
 */
record FileText(String text, @Nullable Remark remark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static FileText of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return plain(
                    new String(bytes, StandardCharsets.UTF_16),
                    new Remark(1, false, "This text is UTF-16; it was read as that. Save it as UTF-8."));
        }
        var utf8 = utf8(bytes);
        return utf8.isPresent()
                ? plain(utf8.get(), null)
                : plain(
                        new String(bytes, WINDOWS),
                        new Remark(
                                firstBadLine(bytes),
                                false,
                                "This text is not UTF-8; it was read as Windows-1252. Save it as UTF-8."));
    }

    private static FileText plain(String text, @Nullable Remark remark) {
        var read = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int nul = read.indexOf('\0');
        if (nul >= 0) {
            int line = 1
                    + (int) read.substring(0, nul)
                            .chars()
                            .filter(letter -> letter == '\n')
                            .count();
            return new FileText("", new Remark(line, true, "This is not a text: it contains a NUL character."));
        }
        return new FileText(read.replace("\r\n", "\n").replace('\r', '\n'), remark);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int firstBadLine(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
