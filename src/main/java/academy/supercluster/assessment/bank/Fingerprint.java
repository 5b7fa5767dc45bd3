/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.exchange.BankItem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether two questions ask the same: a SHA-256 over what is asked, answered and said about it. */
final class Fingerprint {

    private Fingerprint() {}

    /** Titles, tags and ids do not matter. */
    static String of(BankItem item) {
        var content = BankRows.JSON.writeValueAsString(List.of(item.stem(), item.feedback(), item.task()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
