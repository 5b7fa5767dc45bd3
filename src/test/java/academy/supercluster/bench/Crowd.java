/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** People who visit at the same time. Each visit is another person's, taken from those who are signed in. */
final class Crowd {

    private static final long BEAT = Duration.ofSeconds(60).toNanos();

    private final Function<VaadinConversation, List<Visit.Action>> plan;
    private final Queue<Learner> waiting;
    private final Pace pace;
    private final LongAdder visits = new LongAdder();
    private final LongAdder beats = new LongAdder();
    private volatile Latencies latencies = new Latencies();
    private volatile boolean closing;

    Crowd(AnswerBook book, Queue<Learner> waiting, Pace pace, Set<String> wrong) {
        this(tab -> new Visit(tab, book, wrong).actions(), waiting, pace);
    }

    /** @param plan what each of them does in a tab of their own */
    Crowd(Function<VaadinConversation, List<Visit.Action>> plan, Queue<Learner> waiting, Pace pace) {
        this.plan = plan;
        this.waiting = waiting;
        this.pace = pace;
    }

    /** What was measured since this was last called. */
    Latencies takeLatencies() {
        var taken = latencies;
        latencies = new Latencies();
        return taken;
    }

    /** Visits that were completed so far. */
    long visits() {
        return visits.sum();
    }

    /** Nobody begins another action. */
    void close() {
        closing = true;
    }

    /**
     * So many come, evenly over the ramp, and visit until the crowd is closed, nobody is waiting any more, or the number
     * of visits is reached.
     */
    void visit(int people, Duration ramp, int mostVisits) throws InterruptedException {
        var begun = new AtomicInteger();
        var done = new Semaphore(0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < people; i++) {
                var start = System.nanoTime() + ramp.toNanos() * i / people;
                threads.submit(() -> {
                    var random = new SplittableRandom(start);
                    sleepUntil(start);
                    while (!closing && begun.getAndIncrement() < mostVisits) {
                        var learner = waiting.poll();
                        if (learner == null) {
                            break;
                        }
                        visit(learner, random);
                    }
                    done.release();
                });
            }
            done.acquire(people);
        }
    }

    private void visit(Learner learner, SplittableRandom random) {
        var tab = learner.newTab();
        var intended = System.nanoTime();
        var beat = intended + BEAT;
        for (var action : plan.apply(tab)) {
            beat = waitUntil(intended, tab, beat);
            if (closing) {
                return;
            }
            try {
                action.step().take();
                var now = System.nanoTime();
                latencies.done(action.kind(), (now - intended) / 1_000);
                intended = pace.isRestless() ? now : intended + pace.thinkNanos(random);
            } catch (IOException | RuntimeException e) {
                latencies.failed(action.kind(), reason(e));
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        visits.increment();
        quietly(tab::close);
    }

    /** Waits, with the heartbeat that a waiting page sends once a minute; returns when the next one is due. */
    private long waitUntil(long moment, VaadinConversation tab, long beat) {
        var due = beat;
        while (due < moment) {
            sleepUntil(due);
            beats.increment();
            quietly(tab::beat);
            due += BEAT;
        }
        sleepUntil(moment);
        return due;
    }

    private void quietly(Visit.Step step) {
        try {
            step.take();
        } catch (IOException e) {
            latencies.failed("heartbeat or closing", reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(Exception e) {
        return e instanceof Disappointed ? String.valueOf(e.getMessage()) : e.toString();
    }

    private static void sleepUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
