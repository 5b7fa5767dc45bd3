/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What figures were measured on. */
final class Machine {

    private Machine() {}

    /** Processor, memory, Java and commit in one line. */
    static String facts() throws IOException, InterruptedException {
        var model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
        return "%d cores of %s, %d GB, %s, Java %s, commit %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        Math.round(Long.parseLong(memory) / 1048576.0),
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        System.getProperty("java.runtime.version"),
                        said("git", "rev-parse", "--short", "HEAD"));
    }

    /** What a command printed, stripped. */
    static String said(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor(60, TimeUnit.SECONDS);
        return text;
    }
}
