/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Moodle writes into the comment above a question: {@code // [id:abc] [tag:one] [tag:two]}. */
final class GiftMarks {

    private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\]|[^\\[\\]])+)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^\\[\\]<>`])+)]");

    private String id = "";
    private final List<String> tags = new ArrayList<>();

    void comment(String text) {
        var found = ID.matcher(text);
        if (found.find()) {
            id = unescaped(found.group(1));
        }
        TAG.matcher(text).results().forEach(tag -> tags.add(unescaped(tag.group(1))));
    }

    private static String unescaped(String text) {
        return TextToMarkdown.clean(text.replace("\\]", "]")).replaceAll("\\s+", " ");
    }

    String id() {
        return id;
    }

    List<String> tags() {
        return tags;
    }

    /** Whether the comment can carry the text. */
    static boolean carries(String text) {
        return text.matches("[^\\[\\]<>`\\\\\\p{Cntrl}]{1,100}") && text.equals(text.strip());
    }

    /** The comment line, or nothing if there is nothing to say. */
    static String line(String id, List<String> tags) {
        var marks = new ArrayList<String>();
        if (!id.isEmpty()) {
            marks.add("[id:" + id + "]");
        }
        tags.forEach(tag -> marks.add("[tag:" + tag + "]"));
        return marks.isEmpty() ? "" : "// " + String.join(" ", marks) + "\n";
    }
}
