/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.format.SheetFormat;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a worksheet asks for, as a text that all pages share. */
final class FormatJson {

    private static final Cache<SheetFormat, String> SHARED =
            Caffeine.newBuilder().maximumSize(500).weakKeys().build();

    private FormatJson() {}

    static String of(SheetFormat format) {
        return SHARED.get(format, FormatJson::write);
    }

    private static String write(SheetFormat format) {
        return Json.of(Map.of(
                "id", format.id(),
                "title", format.title(),
                "sections", format.sections().stream().map(FormatJson::section).toList()));
    }

    private static Map<String, Object> section(Section section) {
        return Map.of(
                "id", section.id(),
                "kind", section.kind().word(),
                "title", section.title(),
                "hint", section.hint(),
                "row", section.row(),
                "columns", section.columns().stream().map(FormatJson::column).toList());
    }

    private static Map<String, Object> column(Column column) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", column.id());
        facts.put("label", column.label());
        facts.put("hint", column.hint());
        facts.put("type", column.type().word());
        facts.put("required", column.required());
        facts.put("longest", column.longest());
        facts.put("unit", column.unit());
        facts.put("also", column.also());
        facts.put("choices", column.choices().stream().map(FormatJson::choice).toList());
        return facts;
    }

    private static Map<String, Object> choice(Choice choice) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", choice.id());
        facts.put("label", choice.label());
        facts.put("also", choice.also());
        if (choice.group() != null) {
            facts.put("group", choice.group().name().toLowerCase(Locale.ROOT));
        }
        return facts;
    }
}
