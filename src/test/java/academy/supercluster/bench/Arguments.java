/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** What stood on the command line: {@code --name value}, or {@code --name} alone for a switch. */
record Arguments(Map<String, String> values) {

    /**
     * Reads the command line of a benchmark, and keeps the libraries from talking into its report.
     *
     * @throws IllegalArgumentException that names what is not known, and what is
     */
    static Arguments of(String[] words, Set<String> known) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var values = new HashMap<String, String>();
        for (var i = 0; i < words.length; i++) {
            var name = words[i].startsWith("--") ? words[i].substring(2) : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "Unknown: " + words[i] + ". There are: --" + String.join(" --", known));
            }
            var hasValue = i + 1 < words.length && !words[i + 1].startsWith("--");
            values.put(name, hasValue ? words[++i] : "true");
        }
        return new Arguments(Map.copyOf(values));
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)).replace("_", ""));
    }

    long bigNumber(String name, long otherwise) {
        return Long.parseLong(text(name, String.valueOf(otherwise)).replace("_", ""));
    }

    Path path(String name, String otherwise) {
        return Path.of(text(name, otherwise)).toAbsolutePath();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }
}
