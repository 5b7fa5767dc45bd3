/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser tab's talk with the server, in Vaadin's own protocol: the page, the initial state, then messages that carry
 * events up and changes down. An answer that carries an error, asks for a reload, or lacks what it should hold is a
 * failure, whatever its HTTP status says.
 */
final class VaadinConversation {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private UiTree tree = new UiTree();
    private String key = "init";
    private int ui;
    private int syncId;
    private int clientId;
    private int promise;
    private String location = "";

    /** @param client shared by all conversations: a client of its own for each would cost a thread for each */
    VaadinConversation(String base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    static HttpClient newClient() {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** An answer that is not what a person would have been content with. */
    static final class Disappointed extends IOException {
        Disappointed(String message) {
            super(message);
        }
    }

    UiTree page() {
        return tree;
    }

    /** A plain form, posted as a browser does; returns the address at which it ended. */
    String submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .reduce((a, b) -> a + "&" + b)
                .orElse("");
        var answer = send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return answer.headers().firstValue("Location").orElse("");
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"))
                .body();
    }

    /** Opens the address as a new page load: document, initial state, first navigation. */
    void open(String path, String expected) throws IOException, InterruptedException {
        var html = get(path);
        if (!html.contains("<div id=\"outlet\"") && !html.contains("Vaadin")) {
            throw new Disappointed("No page at " + path);
        }
        location = path.substring(1);
        var initial = JSON.readTree(get("/?v-r=init&location=" + encode(location) + "&query="));
        var configuration = initial.path("appConfig");
        tree = new UiTree();
        ui = configuration.path("v-uiId").asInt();
        clientId = 0;
        promise = 0;
        take(configuration.path("uidl"));
        navigated(path, "", expected);
    }

    /** Follows a link within the page. */
    void follow(String path, String expected) throws IOException, InterruptedException {
        message(event(1, "ui-leave-navigation", Map.of("route", path.substring(1), "query", "")));
        navigated(path, "link", expected);
    }

    private void navigated(String path, String trigger, String expected) throws IOException, InterruptedException {
        location = path.substring(1);
        message(event(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        location,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        trigger)));
        expect(expected);
    }

    void click(UiTree.Element element, String expected) throws IOException, InterruptedException {
        message(event(element.node(), "click", Map.of()));
        expect(expected);
    }

    /** Calls a server method of a component and wants its promise kept. */
    JsonNode call(UiTree.Element element, String method, Object... arguments) throws IOException, InterruptedException {
        var number = promise++;
        var answer = message(Map.of(
                "type",
                "publishedEventHandler",
                "node",
                element.node(),
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(arguments),
                "promise",
                number));
        for (var execution : answer.path("execute")) {
            var script = execution.get(execution.size() - 1).asString();
            if (script.contains("}p']($0, true") && execution.get(0).asInt(-1) == number) {
                return execution.get(1);
            }
        }
        throw new Disappointed("The call of " + method + " was not acknowledged");
    }

    void expect(String words) throws Disappointed {
        if (!tree.shows(words)) {
            throw new Disappointed("Not on the page of /" + location + ": " + words);
        }
    }

    static String csrf(String html) throws Disappointed {
        var field = CSRF_FIELD.matcher(html);
        if (!field.find()) {
            throw new Disappointed("No CSRF field");
        }
        return field.group(1);
    }

    private static Map<String, Object> event(int node, String name, Map<String, ?> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    private JsonNode message(Map<String, ?> invocation) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(
                Map.of("csrfToken", key, "rpc", List.of(invocation), "syncId", syncId, "clientId", clientId++));
        var answer = send(HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
        if (!answer.startsWith("for(;;);[")) {
            throw new Disappointed("Not an answer of Vaadin: " + answer.substring(0, Math.min(80, answer.length())));
        }
        var message = JSON.readTree(answer.substring("for(;;);".length())).get(0);
        take(message);
        return message;
    }

    private void take(JsonNode message) throws Disappointed {
        if (message.path("meta").has("appError") || message.path("meta").has("sessionExpired")) {
            throw new Disappointed("The server gave up: " + message.path("meta"));
        }
        if (message.has("Vaadin-Security-Key")) {
            key = message.get("Vaadin-Security-Key").asString();
        }
        syncId = message.path("syncId").asInt(syncId);
        tree.apply(message.path("changes"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var built = request.timeout(Duration.ofSeconds(60)).build();
        var answer = client.send(built, HttpResponse.BodyHandlers.ofString());
        for (var line : answer.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(line).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        if (answer.statusCode() >= 400) {
            throw new Disappointed(
                    "Status " + answer.statusCode() + " for " + built.uri().getPath());
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
