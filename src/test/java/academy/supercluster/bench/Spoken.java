/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.bench.Wire.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a page sends, without what differs from visit to visit: each request in one line, with the shape of what it carries.
 * Several like ones in a row are one line, as a person may try twice.
 */
final class Spoken {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern FILE =
            Pattern.compile("/VAADIN/.*|/favicon.*|.*\\.(js|css|svg|png|ico|woff2?)(\\?.*)?");

    private final List<String> lines = new ArrayList<>();

    /** Begins a part of the visit. */
    void step(String name) {
        lines.add("# " + name);
    }

    void hear(Sent sent) {
        if (!FILE.matcher(sent.address()).matches() && !sent.address().contains("v-r=heartbeat")) {
            var line = line(sent);
            if (!lines.getLast().equals(line)) {
                lines.add(line);
            }
        }
    }

    /** Forgets what was heard, as a conversation is only interesting from its beginning. */
    void forget() {
        lines.clear();
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private static String line(Sent sent) {
        var address = ID.matcher(sent.address()).replaceAll("<id>");
        var query = address.indexOf('?');
        if (sent.body() != null && address.contains("v-r=uidl")) {
            return "POST uidl " + message(VaadinConversation.JSON.readTree(sent.body()));
        }
        if (address.contains("v-r=init")) {
            var names = Arrays.stream(address.substring(query + 1).split("&"))
                    .map(part -> part.substring(0, part.indexOf('=')))
                    .collect(Collectors.toCollection(TreeSet::new));
            return "GET init " + names;
        }
        return sent.method() + " " + (query < 0 ? address : address.substring(0, query) + "?…");
    }

    private static String message(JsonNode message) {
        var calls = StreamSupport.stream(message.path("rpc").spliterator(), false)
                .map(Spoken::call)
                .toList();
        return String.join(",", new TreeSet<>(message.propertyNames())) + " " + calls;
    }

    private static String call(JsonNode call) {
        return switch (call.path("type").asString()) {
            case "event" -> call.path("event").asString() + data(call.path("data"));
            case "publishedEventHandler" ->
                call.path("templateEventMethodName").asString()
                        + kinds(call.path("templateEventMethodArgs"))
                        + " "
                        + new TreeSet<>(call.propertyNames());
            default -> new TreeSet<>(call.propertyNames()).toString();
        };
    }

    /** Where somebody goes is told in full, of other events only what is told. */
    private static String data(JsonNode data) {
        return data.properties().stream()
                .map(each -> data.has("route")
                        ? each.getKey() + "="
                                + ID.matcher(each.getValue().toString()).replaceAll("<id>")
                        : each.getKey())
                .sorted()
                .toList()
                .toString();
    }

    private static String kinds(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.getNodeType().name().toLowerCase(Locale.ROOT))
                .toList()
                .toString();
    }
}
