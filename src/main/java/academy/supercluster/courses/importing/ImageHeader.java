/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises a picture by its content and reads its size from its header, without decoding it.
 *
 * @param ending of its kind: {@code png}, {@code jpg} or {@code webp}
 */
record ImageHeader(String ending, String mediaType, int width, int height) {

    private static final long PNG = 0x89504E470D0A1A0AL;

    static Optional<ImageHeader> of(byte[] content) {
        try {
            var in = ByteBuffer.wrap(content);
            if (content.length > 24
                    && in.getLong(0) == PNG
                    && ascii(content, 12).equals("IHDR")) {
                return Optional.of(new ImageHeader("png", "image/png", in.getInt(16), in.getInt(20)));
            }
            if (content.length > 4 && (in.getInt(0) >>> 8) == 0xFFD8FF) {
                return jpeg(in);
            }
            if (content.length > 30
                    && ascii(content, 0).equals("RIFF")
                    && ascii(content, 8).equals("WEBP")) {
                return webp(in.order(ByteOrder.LITTLE_ENDIAN), ascii(content, 12));
            }
        } catch (IndexOutOfBoundsException e) {
            // cut off in its header
        }
        return Optional.empty();
    }

    private static Optional<ImageHeader> jpeg(ByteBuffer in) {
        int at = 2;
        while (at < in.limit()) {
            int marker = in.getShort(at) & 0xFFFF;
            if (marker >>> 8 != 0xFF) {
                return Optional.empty();
            }
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                int height = in.getShort(at + 5) & 0xFFFF;
                int width = in.getShort(at + 7) & 0xFFFF;
                return Optional.of(new ImageHeader("jpg", "image/jpeg", width, height));
            }
            at += 2 + (in.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private static Optional<ImageHeader> webp(ByteBuffer in, String chunk) {
        return switch (chunk) {
            case "VP8 " -> Optional.of(webp(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF));
            case "VP8L" -> {
                int bits = in.getInt(21);
                yield Optional.of(webp((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1));
            }
            case "VP8X" -> Optional.of(webp((in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >>> 8 & 0xFFFFFF) + 1));
            default -> Optional.empty();
        };
    }

    private static ImageHeader webp(int width, int height) {
        return new ImageHeader("webp", "image/webp", width, height);
    }

    private static String ascii(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.US_ASCII);
    }
}
