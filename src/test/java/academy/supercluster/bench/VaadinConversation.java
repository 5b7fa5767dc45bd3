/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser tab's talk with the server, in Vaadin's own protocol as a real browser was heard to speak it: the page, the
 * initial state, then messages that carry events up and changes down. An answer that carries an error, asks for a reload,
 * or lacks what it should hold is a failure, whatever its HTTP status says.
 */
final class VaadinConversation {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a browser tells about itself with the first request of a page. */
    private static final String BROWSER = "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1424"
            + "&v-curdate=1795515031239&v-tzo=-60&v-dstd=60&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FOslo&v-wn=v-0.41"
            + "&v-td=false&v-pr=1&v-np=Linux%20x86_64&v-cs=light&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN"
            + "&v-so=landscape-primary&v-soa=0&v-tn=aura&v-ga=UNSUPPORTED&v-wla=SUPPORTED&v-ws=false";

    private static final Map<String, Object> CLICK = click();

    private final Wire wire;
    private UiTree tree = new UiTree();
    private String key = "init";
    private int ui;
    private int syncId;
    private int clientId;
    private int promise;
    private String location = "";

    VaadinConversation(Wire wire) {
        this.wire = wire;
    }

    UiTree page() {
        return tree;
    }

    /** A plain form, posted as a browser does; returns the address to which it leads. */
    String submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return wire.post(path, "application/x-www-form-urlencoded", form).location();
    }

    /** Opens the address as a new page load: document, initial state, first navigation. */
    void open(String path) throws IOException, InterruptedException {
        var html = wire.get(path);
        if (!html.contains("v-r=init") && !html.contains("VAADIN/build")) {
            throw new Disappointed("No page at " + path);
        }
        location = path.substring(1);
        var initial = JSON.readTree(wire.get("/?v-r=init&location=" + encode(location) + BROWSER));
        var configuration = initial.path("appConfig");
        tree = new UiTree();
        ui = configuration.path("v-uiId").asInt();
        clientId = 0;
        promise = 0;
        take(configuration.path("uidl"));
        navigate(path, "");
    }

    /** Follows a link within the page. */
    void follow(String path) throws IOException, InterruptedException {
        navigate(path, "client");
    }

    private void navigate(String path, String trigger) throws IOException, InterruptedException {
        var parts = path.substring(1).split("\\?", 2);
        location = path.substring(1);
        var data = new LinkedHashMap<String, Object>();
        data.put("route", parts[0]);
        data.put("query", parts.length > 1 ? parts[1] : "");
        data.put("appShellTitle", "");
        data.put("historyState", null);
        data.put("trigger", trigger);
        message(event(1, "ui-navigate", data));
    }

    void click(UiTree.Element element) throws IOException, InterruptedException {
        message(event(element.node(), "click", CLICK));
    }

    /** Calls a server method of a component and wants its promise kept. */
    JsonNode call(UiTree.Element element, String method, Object... arguments) throws IOException, InterruptedException {
        var number = promise;
        for (var execution : tell(element, method, arguments).path("execute")) {
            var script = execution.get(execution.size() - 1).asString();
            if (script.contains("}p']($0, true") && execution.get(0).asInt(-1) == number) {
                return execution.get(1);
            }
        }
        throw new Disappointed("The call of " + method + " was not acknowledged");
    }

    /** Calls a server method of a component that may be gone from the page afterwards, and its promise with it. */
    JsonNode tell(UiTree.Element element, String method, Object... arguments) throws IOException, InterruptedException {
        var rpc = new LinkedHashMap<String, Object>();
        rpc.put("type", "publishedEventHandler");
        rpc.put("node", element.node());
        rpc.put("templateEventMethodName", method);
        rpc.put("templateEventMethodArgs", Arrays.asList(arguments));
        rpc.put("promise", promise++);
        return message(rpc);
    }

    /** What the page fetches by itself, besides the conversation. */
    String fetch(String address) throws IOException, InterruptedException {
        return wire.get("/" + address);
    }

    /** Says that the page is still open, as every browser does once a minute. */
    void beat() throws IOException, InterruptedException {
        wire.post("/?v-r=heartbeat&v-uiId=" + ui, "text/plain;charset=utf-8", "");
    }

    /** Closes the tab; browsers send this beacon when they may. */
    void close() throws IOException, InterruptedException {
        var beacon = Map.of("csrfToken", key, "rpc", List.of(), "UNLOAD", true);
        wire.post("/?v-r=uidl&v-uiId=" + ui, "text/plain;charset=UTF-8", JSON.writeValueAsString(beacon));
    }

    /** What a failure of this page is about. */
    Disappointed disappointed(String what) {
        return new Disappointed("/" + location + ": " + what);
    }

    private Map<String, Object> envelope(List<?> invocations) {
        var message = new LinkedHashMap<String, Object>();
        message.put("csrfToken", key);
        message.put("rpc", invocations);
        message.put("syncId", syncId);
        message.put("clientId", clientId++);
        return message;
    }

    private static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        var event = new LinkedHashMap<String, Object>();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.put("data", data);
        return event;
    }

    private JsonNode message(Map<String, ?> invocation) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(envelope(List.of(invocation)));
        var answer = wire.post("/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", body)
                .text();
        if (!answer.startsWith("{") || !answer.contains("\"syncId\":")) {
            throw disappointed("not an answer of Vaadin: " + answer.substring(0, Math.min(80, answer.length())));
        }
        if (System.getenv("DUMP") != null) System.err.println("DUMP " + body + "\n  = " + answer);
        var message = JSON.readTree(answer);
        take(message);
        return message;
    }

    private void take(JsonNode message) throws Disappointed {
        if (message.path("meta").has("appError") || message.path("meta").has("sessionExpired")) {
            throw disappointed("the server gave up: " + message.path("meta"));
        }
        if (message.path("resynchronize").asBoolean(false)) {
            throw disappointed("the server wants to begin anew");
        }
        if (message.has("Vaadin-Security-Key")) {
            key = message.get("Vaadin-Security-Key").asString();
        }
        syncId = message.path("syncId").asInt(syncId);
        tree.apply(message.path("changes"));
    }

    private static Map<String, Object> click() {
        var data = new LinkedHashMap<String, Object>();
        data.put("event.shiftKey", false);
        data.put("event.metaKey", false);
        data.put("event.detail", 1);
        data.put("event.ctrlKey", false);
        data.put("event.clientX", 190);
        data.put("event.clientY", 519);
        data.put("event.altKey", false);
        data.put("event.button", 0);
        data.put("event.screenY", 616);
        data.put("event.screenX", 200);
        return Collections.unmodifiableMap(data);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
