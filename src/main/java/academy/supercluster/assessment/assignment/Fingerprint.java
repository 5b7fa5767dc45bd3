/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in hexadecimal digits: of a submission, the text and then the fingerprint of each file, a line each. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String text, List<WorkFile> files) {
        var digest = digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        files.stream()
                .map(WorkFile::fingerprint)
                .sorted()
                .forEach(file -> digest.update(("\n" + file).getBytes(StandardCharsets.UTF_8)));
        return hex(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
