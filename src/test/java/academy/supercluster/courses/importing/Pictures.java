/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Headers of pictures, enough to be recognised. */
final class Pictures {

    private Pictures() {}

    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(40)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .array();
    }

    static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(64)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE0)
                .putShort((short) 4)
                .putShort((short) 0)
                .putShort((short) 0xFFC2)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    static byte[] webp(int width, int height) {
        return ByteBuffer.allocate(40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(32)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .putInt(0)
                .put((byte) (width - 1))
                .put((byte) (width - 1 >> 8))
                .put((byte) 0)
                .put((byte) (height - 1))
                .put((byte) (height - 1 >> 8))
                .put((byte) 0)
                .array();
    }
}
