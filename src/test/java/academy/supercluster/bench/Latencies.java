/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Latencies by kind of action, in microseconds, each measured from the moment the action was meant to be sent, so that
 * a slow server cannot hide behind a waiting driver.
 */
final class Latencies {

    private static final long HIGHEST = 120_000_000L;

    private final Map<String, ConcurrentHistogram> byAction = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    void done(String action, long micros) {
        byAction.computeIfAbsent(action, each -> new ConcurrentHistogram(HIGHEST, 3))
                .recordValue(Math.min(Math.max(0, micros), HIGHEST));
    }

    void failed(String action, String why) {
        failures.computeIfAbsent(action + ": " + why, each -> new LongAdder()).increment();
    }

    long count() {
        return byAction.values().stream().mapToLong(Histogram::getTotalCount).sum();
    }

    long failures() {
        return failures.values().stream().mapToLong(LongAdder::sum).sum();
    }

    double percentileMillis(double percentile) {
        return all().getValueAtPercentile(percentile) / 1000.0;
    }

    /** A table in Markdown: action, count, p50, p95, p99, max in milliseconds; then the failures. */
    String table() {
        var text = new StringBuilder("| action | n | p50 ms | p95 ms | p99 ms | max ms |\n|---|---|---|---|---|---|\n");
        new TreeMap<>(byAction).forEach((action, histogram) -> text.append(row(action, histogram)));
        text.append(row("all", all()));
        new TreeMap<>(failures)
                .forEach((what, n) ->
                        text.append("\nfailed ").append(n).append(" × ").append(what));
        return text.toString();
    }

    private Histogram all() {
        var sum = new Histogram(HIGHEST, 3);
        byAction.values().forEach(sum::add);
        return sum;
    }

    private static String row(String action, Histogram histogram) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.0f |%n",
                action,
                histogram.getTotalCount(),
                histogram.getValueAtPercentile(50) / 1000.0,
                histogram.getValueAtPercentile(95) / 1000.0,
                histogram.getValueAtPercentile(99) / 1000.0,
                histogram.getMaxValue() / 1000.0);
    }
}
