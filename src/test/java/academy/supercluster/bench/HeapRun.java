/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.testing.AcademyProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures what an open lesson costs of the server's heap, and when that is free again: everybody signs in, opens one
 * lesson, and closes it or vanishes. What lives is counted by the virtual machine after a full collection. Ends by itself,
 * with 1 if something was not freed in time.
 *
 * <p>{@code --uis n} lessons in as many sessions; {@code --wait seconds} for closed lessons to be freed at most; {@code
 * --jvm options}; {@code --data folder --database name}, filled by {@link GenerateLearners}.
 */
public final class HeapRun {

    private static final String OPEN_LESSON = "academy.supercluster.learning.ui.PlayerView";
    private static final int BEFOREHAND = 20;

    private final AcademyProcess academy;
    private final List<Learner> people;
    private final AnswerBook book;
    private final Duration patience;
    private final StringBuilder table = new StringBuilder("""
            | lesson | heap with sessions only | with lessons open | for each | opened in | CPU for each | closed by beacon: freed after | vanished: freed after | heap then |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|
            """);
    private boolean allFreed = true;

    private HeapRun(AcademyProcess academy, List<Learner> people, AnswerBook book, Duration patience) {
        this.academy = academy;
        this.people = people;
        this.book = book;
        this.patience = patience;
    }

    public static void main(String[] words) throws Exception {
        var arguments = Arguments.of(words, Set.of("uis", "wait", "jvm", "data", "database"));
        var data = arguments.path("data", "target/bench/postgres");
        var name = arguments.text("database", "academy");
        var allFreed = false;
        try (var postgres = BenchmarkPostgres.start(data)) {
            var database = postgres.database(name);
            Visitors.reset(database);
            try (var academy = AcademyProcess.start(
                    data.resolveSibling("home-" + name),
                    postgres.environment(name),
                    List.of(arguments.text("jvm", "-Xmx2g").split(" ")))) {
                var uis = arguments.number("uis", 1_000);
                var people = Visitors.signIn(academy.url(""), Wire.newClient(), uis);
                System.out.println(people.size() + " signed in");
                var run = new HeapRun(
                        academy,
                        List.copyOf(people),
                        LoadRun.book(database),
                        Duration.ofSeconds(arguments.number("wait", 180)));
                run.measure(LessonKind.READING);
                run.measure(LessonKind.CASE);
                System.out.printf("%s%n%d lessons%n%s%n", run.table, uis, Machine.facts());
                allFreed = run.allFreed;
            }
        }
        System.exit(allFreed ? 0 : 1);
    }

    private void measure(LessonKind kind) throws Exception {
        var lesson = book.course().lessons().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        for (var tab : open(lesson, people.subList(0, Math.min(BEFOREHAND, people.size())))) {
            tab.close();
        }
        var before = LiveHeap.of(academy.pid());
        var start = System.nanoTime();
        var cpu = ProcessTimes.ofOne(academy.pid());
        var tabs = open(lesson, people);
        var cpuForEach = ProcessTimes.ofOne(academy.pid()).since(cpu).seconds() / people.size();
        var openedIn = (System.nanoTime() - start) / 1e9;
        var opened = LiveHeap.of(academy.pid());
        if (opened.instances(OPEN_LESSON) != people.size()) {
            throw new IllegalStateException(opened.instances(OPEN_LESSON) + " lessons are open");
        }
        for (var tab : tabs) {
            tab.close();
        }
        var freedByBeacon = awaitFreed();
        open(lesson, people);
        var freedByItself = awaitFreed();
        var after = LiveHeap.of(academy.pid());
        table.append("| %s | %.1f MB | %.1f MB | **%.0f kB** | %.1f s | %.1f ms | %s | %s | %.1f MB |%n"
                .formatted(
                        kind,
                        before.bytes() / 1e6,
                        opened.bytes() / 1e6,
                        (opened.bytes() - before.bytes()) / 1e3 / people.size(),
                        openedIn,
                        1_000 * cpuForEach,
                        freedByBeacon,
                        freedByItself,
                        after.bytes() / 1e6));
    }

    private List<VaadinConversation> open(Lesson lesson, List<Learner> readers) throws Exception {
        var tabs = new ArrayList<VaadinConversation>();
        for (var reader : readers) {
            var tab = reader.newTab();
            tab.open("/learn/" + book.course().slug() + "/" + lesson.slug());
            var text = tab.fetch(tab.page()
                    .find(each ->
                            each.tag().equals("learning-reading") || each.tag().equals("learning-case"))
                    .orElseThrow(() -> tab.disappointed("no lesson"))
                    .value("src"));
            if (!text.equals(book.content(lesson).html())) {
                throw tab.disappointed("another text");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    /** How long it takes until no lesson lives on the heap any more; it is asked once in five seconds at most. */
    private String awaitFreed() throws Exception {
        var start = System.nanoTime();
        for (; ; ) {
            var left = LiveHeap.of(academy.pid()).instances(OPEN_LESSON);
            var waited = Duration.ofNanos(System.nanoTime() - start);
            if (left == 0) {
                return waited.toSeconds() + " s";
            }
            if (waited.compareTo(patience) > 0) {
                allFreed = false;
                return "%d left after %d s".formatted(left, waited.toSeconds());
            }
            academy.runOn(Duration.ofSeconds(5));
        }
    }
}
