/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What lives on the heap of another virtual machine, counted by itself after a full collection.
 *
 * @param bytes of all live objects
 */
record LiveHeap(long bytes, Map<String, Long> instancesByClass) {

    private static final Pattern CLASS = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    static LiveHeap of(long pid) throws IOException, InterruptedException {
        // Twice: what the first collection leaves to weak references is gone after the second.
        jcmd(pid, "GC.run");
        var bytes = -1L;
        var instances = new HashMap<String, Long>();
        for (var line : jcmd(pid, "GC.class_histogram").split("\n")) {
            var found = CLASS.matcher(line);
            if (found.matches()) {
                instances.put(found.group(2), Long.parseLong(found.group(1)));
            }
            var total = TOTAL.matcher(line.strip());
            if (total.matches()) {
                bytes = Long.parseLong(total.group(1));
            }
        }
        if (bytes < 0) {
            throw new IOException("No histogram of " + pid);
        }
        return new LiveHeap(bytes, instances);
    }

    long instances(String name) {
        return instancesByClass.getOrDefault(name, 0L);
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }
}
