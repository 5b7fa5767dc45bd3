/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * What ties together the log lines of one request or one run of a job. Shown on error pages, so that whoever asks for
 * help can name it.
 */
public final class RequestId {

    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id of what runs on this thread. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    /** Does the work under an id of its own. */
    static void during(String prefix, Runnable work) {
        try (var scope = MDC.putCloseable(KEY, prefix + "-" + fresh())) {
            work.run();
        }
    }

    static MDC.MDCCloseable open(String id) {
        return MDC.putCloseable(KEY, id);
    }

    static boolean isSane(String id) {
        return SANE.matcher(id).matches();
    }

    static String fresh() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }
}
