/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of this academy, as somebody from outside may name it: never another server, never a way to sign in or out. */
record LocalPath(String value) {

    private static final int LONGEST = 1000;

    /** The path if it is one, with its query, beginning with a slash. */
    static Optional<LocalPath> of(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var path = text.startsWith("/") ? text : "/" + text;
        var isPlain = path.chars().allMatch(c -> c > ' ' && c != '\\' && c != 0x7f);
        if (!isPlain || path.startsWith("//")) {
            return Optional.empty();
        }
        try {
            var uri = new URI(path);
            var isLocal = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getPath() != null
                    && uri.normalize().getPath().equals(uri.getPath())
                    && !uri.getPath().contains("//");
            return isLocal && leadsSomewhere(uri.getPath()) ? Optional.of(new LocalPath(path)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean leadsSomewhere(String path) {
        return !path.equals("/login") && !path.startsWith("/login/") && !path.equals("/logout");
    }

    @Override
    public String toString() {
        return value;
    }
}
