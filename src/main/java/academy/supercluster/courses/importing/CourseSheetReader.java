/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import academy.supercluster.courses.content.YamlDocument;
import academy.supercluster.courses.content.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads and checks {@code course.yaml}. */
final class CourseSheetReader {

    static final String[] KEYS = {
        "id",
        "title",
        "subtitle",
        "language",
        "summary",
        "outcome",
        "audience",
        "licence",
        "former-slugs",
        "objectives",
        "modules"
    };

    private static final int TITLE = 120;
    private static final int SENTENCES = 600;

    private CourseSheetReader() {}

    static Optional<CourseSheet> read(SourceFile file, Problems problems) {
        return YamlDocument.read(file, problems).map(CourseSheetReader::sheet);
    }

    private static CourseSheet sheet(YamlMap yaml) {
        yaml.only(KEYS);
        return new CourseSheet(
                SheetValues.id(yaml, "id"),
                SheetValues.line(yaml, "title", TITLE),
                SheetValues.optionalLine(yaml, "subtitle", TITLE),
                language(yaml),
                SheetValues.line(yaml, "summary", SENTENCES),
                SheetValues.line(yaml, "outcome", SENTENCES),
                SheetValues.optionalLine(yaml, "audience", SENTENCES),
                SheetValues.optionalLine(yaml, "licence", TITLE),
                SheetValues.formerSlugs(yaml),
                objectives(yaml),
                modules(yaml));
    }

    private static String language(YamlMap yaml) {
        var language = yaml.text("language");
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            yaml.error("language", "“" + language + "” is not a language tag such as en or pt-BR.");
            return "en";
        }
    }

    private static List<CourseSheet.ObjectiveEntry> objectives(YamlMap yaml) {
        var objectives = new ArrayList<CourseSheet.ObjectiveEntry>();
        var ids = new HashMap<String, Integer>();
        for (var entry : yaml.maps("objectives")) {
            entry.only("id", "text", "competencies");
            var id = SheetValues.id(entry, "id");
            unique(entry, "id", id, ids);
            objectives.add(new CourseSheet.ObjectiveEntry(
                    new CourseOutline.Objective(
                            id, SheetValues.line(entry, "text", 300), SheetValues.competencies(entry)),
                    entry.line("id")));
        }
        if (objectives.isEmpty()) {
            yaml.missing("objectives");
        }
        return objectives;
    }

    private static List<CourseSheet.ModuleEntry> modules(YamlMap yaml) {
        var modules = new ArrayList<CourseSheet.ModuleEntry>();
        var ids = new HashMap<String, Integer>();
        var folders = new HashMap<String, Integer>();
        for (var entry : yaml.maps("modules")) {
            entry.only("id", "folder", "title", "summary");
            var id = SheetValues.id(entry, "id");
            unique(entry, "id", id, ids);
            var folder = entry.text("folder");
            unique(entry, "folder", folder, folders);
            if (!folder.isEmpty() && NumberedName.parse(folder).isEmpty()) {
                entry.error(
                        "folder",
                        "“" + folder + "” is not the name of a module's folder: a number, a hyphen and a slug, as in"
                                + " 01-three-systems.");
            }
            modules.add(new CourseSheet.ModuleEntry(
                    id,
                    folder,
                    SheetValues.line(entry, "title", TITLE),
                    SheetValues.optionalLine(entry, "summary", SENTENCES),
                    entry.line("folder")));
        }
        if (modules.isEmpty()) {
            yaml.missing("modules");
        }
        return modules;
    }

    private static void unique(YamlMap entry, String key, String value, Map<String, Integer> seen) {
        var first = value.isEmpty() ? null : seen.putIfAbsent(value, entry.line(key));
        if (first != null) {
            entry.error(key, "“" + value + "” stands here a second time; the first is in line " + first + ".");
        }
    }
}
