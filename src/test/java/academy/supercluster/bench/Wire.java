/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One browser's line to the server: its cookies, and answers that are compressed as browsers ask for. */
final class Wire {

    /** What was sent, for whoever compares. */
    record Sent(String method, String address, @Nullable String body) {}

    /** @param location where a redirect points to, or empty */
    record Answer(String text, String location) {}

    private final String base;
    private final HttpClient client;
    private final Consumer<Sent> listener;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** @param client shared by all: a client of its own for each browser would cost a thread for each */
    Wire(String base, HttpClient client, Consumer<Sent> listener) {
        this.base = base;
        this.client = client;
        this.listener = listener;
    }

    static HttpClient newClient() {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    String get(String address) throws IOException, InterruptedException {
        return send("GET", address, "", null).text();
    }

    Answer post(String address, String type, String body) throws IOException, InterruptedException {
        return send("POST", address, type, body);
    }

    private Answer send(String method, String address, String type, @Nullable String body)
            throws IOException, InterruptedException {
        listener.accept(new Sent(method, address, body));
        var request = HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Encoding", "gzip, deflate, br, zstd")
                .header("Sec-Fetch-Site", "same-origin")
                .header("User-Agent", "Supercluster Academy load driver");
        if (body != null) {
            request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (var line : answer.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(line).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        if (answer.statusCode() >= 400) {
            throw new Disappointed("Status " + answer.statusCode() + " for " + method + " " + address);
        }
        return new Answer(text(answer), answer.headers().firstValue("Location").orElse(""));
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var bytes = answer.body();
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes), 8_192)) {
                bytes = unzipped.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
