/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a course folder changed: a SHA-256 over its slug, the names and the contents of its files. */
final class Fingerprint {

    /** Raised when the same folder should be rendered anew, as the next version, by a new release. */
    private static final String RENDERING = "1";

    private final MessageDigest digest = sha256();

    Fingerprint(String slug) {
        add("rendering", RENDERING.getBytes(StandardCharsets.UTF_8));
        add("slug", slug.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] content) {
        digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
