/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Share;
import academy.supercluster.assessment.retrieval.ProbeSource.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Draws the questions of a probe. First what is weak: what did not earn everything when it was asked last, the latest
 * slip first. Then what was never asked or longest ago, objectives taking turns. The same seed draws the same.
 */
final class ProbeDraw {

    /** How many questions of one quiz a probe has at most. */
    static final int MOST = 4;

    /** That a question was asked before, in an attempt or in a probe, and what its answer earned. */
    record Asked(long question, Instant at, Share share) {}

    private final Random random;
    private final Map<Long, Memory> memories = new HashMap<>();

    ProbeDraw(long seed, Collection<Asked> history) {
        this.random = new Random(seed);
        history.stream()
                .sorted(Comparator.comparing(Asked::at))
                .forEach(asked ->
                        memories.merge(asked.question(), new Memory(1, asked.at(), asked.share()), Memory::then));
    }

    List<Entry> from(List<Entry> pool) {
        var left = new ArrayList<>(pool);
        Arrangement.shuffle(left, random);
        var drawn = new ArrayList<Entry>();
        left.stream()
                .filter(this::isWeak)
                .sorted(Comparator.comparing(this::lastAsked).reversed())
                .limit(MOST)
                .forEach(drawn::add);
        left.removeAll(drawn);
        var objectives = new HashSet<String>();
        drawn.forEach(entry -> objectives.add(entry.objective()));
        while (drawn.size() < MOST && !left.isEmpty()) {
            var best = left.stream()
                    .min(Comparator.comparing(this::lastAsked)
                            .thenComparing(this::timesAsked)
                            .thenComparing(entry -> objectives.contains(entry.objective())))
                    .orElseThrow();
            left.remove(best);
            drawn.add(best);
            objectives.add(best.objective());
        }
        Arrangement.shuffle(drawn, random);
        return drawn;
    }

    private boolean isWeak(Entry entry) {
        var memory = memory(entry);
        return memory != null && !memory.share().isEverything();
    }

    private int timesAsked(Entry entry) {
        var memory = memory(entry);
        return memory == null ? 0 : memory.times();
    }

    private Instant lastAsked(Entry entry) {
        var memory = memory(entry);
        return memory == null ? Instant.MIN : memory.last();
    }

    private @Nullable Memory memory(Entry entry) {
        return memories.get(entry.question());
    }

    /** The source of everything else that is drawn for the probe. */
    Random random() {
        return random;
    }

    private record Memory(int times, Instant last, Share share) {

        Memory then(Memory later) {
            return new Memory(times + 1, later.last(), later.share());
        }
    }
}
