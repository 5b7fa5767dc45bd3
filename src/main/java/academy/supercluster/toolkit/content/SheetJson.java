/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import academy.supercluster.toolkit.content.SheetContent.Row;
import academy.supercluster.toolkit.content.UnreadableSheet.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a worksheet as a text: {@code {"seats": [{"id": "k3f…", "cells": {"group": "capital"}}]}}. What comes
 * from a browser is not trusted: sizes, names and characters are checked before anything is made of it.
 */
public final class SheetJson {

    /** The most a whole sheet weighs, in bytes of UTF-8. */
    public static final int MOST_BYTES = 200_000;

    /** The most rows of a sheet, all sections together. */
    public static final int MOST_ROWS = 500;

    /** The most characters of any cell, whatever its column allows. */
    public static final int LONGEST_CELL = 4_000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(6)
                            .maxDocumentLength(4L * MOST_BYTES)
                            .build())
                    .build())
            .build();

    private SheetJson() {}

    /** @throws UnreadableSheet if it is no such text, or too much of it */
    public static SheetContent read(String json) {
        if (json.length() > 2 * MOST_BYTES) {
            throw new UnreadableSheet(Reason.TOO_LARGE);
        }
        try {
            return content(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new UnreadableSheet(Reason.MALFORMED);
        }
    }

    public static String write(SheetContent content) {
        var sections = new TreeMap<String, List<Map<String, Object>>>();
        content.sections().forEach((section, rows) -> {
            if (!rows.isEmpty()) {
                sections.put(section, rows.stream().map(SheetJson::row).toList());
            }
        });
        return MAPPER.writeValueAsString(sections);
    }

    private static Map<String, Object> row(Row row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", row.id());
        fields.put("cells", new TreeMap<>(row.cells()));
        return fields;
    }

    private static SheetContent content(JsonNode root) {
        must(root.isObject());
        var sections = new LinkedHashMap<String, List<Row>>();
        root.forEachEntry((name, rows) -> {
            must(NAME.matcher(name).matches() && rows.isArray());
            sections.put(name, rows(rows));
        });
        int all = sections.values().stream().mapToInt(List::size).sum();
        if (all > MOST_ROWS) {
            throw new UnreadableSheet(Reason.TOO_MANY_ROWS);
        }
        var content = new SheetContent(sections);
        if (write(content).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnreadableSheet(Reason.TOO_LARGE);
        }
        return content;
    }

    private static List<Row> rows(JsonNode node) {
        var rows = new ArrayList<Row>();
        var ids = new HashSet<String>();
        for (var each : node) {
            must(each.isObject()
                    && each.path("id").isString()
                    && each.path("cells").isObject());
            var id = each.get("id").asString();
            must(ROW_ID.matcher(id).matches() && ids.add(id));
            var cells = new LinkedHashMap<String, String>();
            each.get("cells").forEachEntry((column, cell) -> {
                must(NAME.matcher(column).matches() && cell.isString());
                var text = plain(cell.asString());
                if (!text.isEmpty()) {
                    cells.put(column, text);
                }
            });
            rows.add(new Row(id, cells));
        }
        return rows;
    }

    /** Without control characters, lone halves of characters and white space at the ends. */
    private static String plain(String typed) {
        var text = UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        if (text.length() > LONGEST_CELL) {
            throw new UnreadableSheet(Reason.CELL_TOO_LONG);
        }
        return text;
    }

    private static void must(boolean right) {
        if (!right) {
            throw new UnreadableSheet(Reason.MALFORMED);
        }
    }
}
