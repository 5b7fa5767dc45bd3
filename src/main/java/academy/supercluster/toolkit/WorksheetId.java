/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a worksheet that somebody fills in. */
public record WorksheetId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The id as it stands in an address, if it is one. */
    public static Optional<WorksheetId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new WorksheetId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
