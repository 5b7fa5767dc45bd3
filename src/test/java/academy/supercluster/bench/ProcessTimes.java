/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * CPU time, user and system, that a process and all its descendants have used, read from {@code /proc} (Linux only).
 * Descendants that have ended are counted through their parent, so short-lived database backends are not lost.
 */
record ProcessTimes(Duration cpu) {

    /** Kernel ticks per second; 100 on every Linux of today. */
    private static final long TICKS = 100;

    static ProcessTimes ofTree(long root) throws IOException {
        long ticks = 0;
        for (var pid : tree(root)) {
            ticks += ticks(pid, 4);
        }
        return ofTicks(ticks);
    }

    /** Without its children. */
    static ProcessTimes ofOne(long pid) throws IOException {
        return ofTicks(ticks(pid, 2));
    }

    private static ProcessTimes ofTicks(long ticks) {
        return new ProcessTimes(Duration.ofMillis(ticks * 1000 / TICKS));
    }

    ProcessTimes since(ProcessTimes earlier) {
        return new ProcessTimes(cpu.minus(earlier.cpu));
    }

    double seconds() {
        return cpu.toMillis() / 1000.0;
    }

    private static List<Long> tree(long root) throws IOException {
        var found = new ArrayList<Long>();
        found.add(root);
        ProcessHandle.of(root).ifPresent(process -> process.descendants().forEach(each -> found.add(each.pid())));
        return found;
    }

    private static long ticks(long pid, int kinds) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // utime, stime, cutime, cstime: fields 14 to 17 of the whole line
            var ticks = 0L;
            for (var kind = 0; kind < kinds; kind++) {
                ticks += Long.parseLong(fields[11 + kind]);
            }
            return ticks;
        } catch (java.nio.file.NoSuchFileException gone) {
            return 0;
        }
    }
}
