/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built jar as a process of its own, as an operator runs it. */
public final class AcademyProcess implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path log;

    private AcademyProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the jar in the home folder and waits until it answers; the log is kept beside the home. */
    public static AcademyProcess start(Path home, Map<String, String> environment, List<String> jvmOptions)
            throws IOException, InterruptedException {
        return start(home, environment, jvmOptions, home.resolveSibling(home.getFileName() + ".log"));
    }

    /** Like {@link #start(Path, Map, List)} with the log elsewhere. */
    public static AcademyProcess start(Path home, Map<String, String> environment, List<String> jvmOptions, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", System.getProperty("academy.jar", "target/supercluster-academy.jar")));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("ACADEMY_HOME", home.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("ACADEMY_BASE_URL", "http://localhost:" + port);
        builder.environment().putAll(environment);
        var academy = new AcademyProcess(builder.start(), port, log);
        academy.awaitHealth();
        return academy;
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public long pid() {
        return process.pid();
    }

    /** What it has logged so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Lets time pass while it runs. @throws IllegalStateException as soon as it ends */
    public void runOn(Duration time) throws InterruptedException {
        if (process.waitFor(time)) {
            throw new IllegalStateException("The academy ended; see " + log);
        }
    }

    /** SIGKILL: no shutdown hook, no flush. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process survived SIGKILL");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                if (!process.isAlive()) {
                    throw new IOException("The academy did not start:\n" + Files.readString(log));
                }
                if (isHealthy(client)) {
                    return;
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        kill();
        throw new IOException("The academy did not answer in time:\n" + Files.readString(log));
    }

    private boolean isHealthy(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
