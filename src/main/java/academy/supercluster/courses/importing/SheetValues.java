/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.StableId;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.shared.CompetencyCode;
import academy.supercluster.shared.Slug;
import java.util.ArrayList;
import java.util.List;

/** Reads the values that course sheets and lessons have in common. */
final class SheetValues {

    private SheetValues() {}

    /** An id that must be there. */
    static String id(YamlMap yaml, String key) {
        var id = yaml.text(key);
        if (!id.isEmpty() && !StableId.isId(id)) {
            yaml.error(key, "“" + id + "” is not an id: an id has " + StableId.RULE + ".");
            return "";
        }
        return id;
    }

    /** One line of text that must be there. */
    static String line(YamlMap yaml, String key, int most) {
        return limited(yaml, key, yaml.text(key), most);
    }

    /** One line of text that may be there. */
    static String optionalLine(YamlMap yaml, String key, int most) {
        return limited(yaml, key, yaml.find(key).orElse(""), most);
    }

    private static String limited(YamlMap yaml, String key, String text, int most) {
        var line = text.replaceAll("[ \\t\\n]+", " ").strip();
        if (line.length() > most) {
            yaml.error(key, "“" + key + "” has " + line.length() + " characters; at most " + most + " fit.");
        }
        return line;
    }

    static List<CompetencyCode> competencies(YamlMap yaml) {
        var codes = new ArrayList<CompetencyCode>();
        for (var text : yaml.texts("competencies")) {
            if (CompetencyCode.isCode(text.value())) {
                codes.add(new CompetencyCode(text.value()));
            } else {
                yaml.error(
                        "competencies",
                        "“" + text.value() + "” is not a competency: three capital letters and a digit, as in ECO1.");
            }
        }
        return codes;
    }

    static List<Slug> formerSlugs(YamlMap yaml) {
        var slugs = new ArrayList<Slug>();
        for (var text : yaml.texts("former-slugs")) {
            if (Slug.isSlug(text.value())) {
                slugs.add(new Slug(text.value()));
            } else {
                yaml.error(
                        "former-slugs",
                        "“" + text.value() + "” is not a slug: lower-case letters, digits and single hyphens.");
            }
        }
        return slugs;
    }
}
