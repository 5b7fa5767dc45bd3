/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds texts and the keys of texts in source code. Reads text, not syntax: enough for the style this code is written in. */
final class SourceTexts {

    /** A string literal of Java, with what follows it. */
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"(\\s*\\+)?");

    /** Calls whose first argument is a key. */
    private static final Pattern KEY_CALL =
            Pattern.compile("(?:getTranslation|new Refusal|Menu\\(title =)\\(?\\s*\"([^\"\n]+)\"(\\s*\\+)?"
                    + "|texts\\.get\\([\\w.()]+,\\s*\"([^\"\n]+)\"(\\s*\\+)?");

    /** Calls whose first argument is shown to people. */
    private static final Pattern SHOWN = Pattern.compile("(?:\\.|\\b)(?:setText|setLabel|setPlaceholder|setHelperText|"
            + "setTitle|setAriaLabel|setTooltipText|setErrorMessage|setHeader(?=\\(\"[^\"]*\"\\))|setHeaderTitle|setConfirmText|setCancelText|"
            + "Notification\\.show|Toast\\.done|Toast\\.problem|title|lead|kicker|windowTitle|setSummaryText|"
            + "new (?:H[1-6]|Paragraph|Span|Text|ListItem|NativeButton|Button|Emphasis|Pre|NativeLabel|TextField|"
            + "TextArea|EmailField|PasswordField|Checkbox|Select|ComboBox|EmptyState|NativeDetails|Details))"
            + "\\(\\s*\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** Links have their text second. */
    private static final Pattern LINK_TEXT = Pattern.compile(
            "new (?:Anchor|RouterLink)\\([^;\"]*(?:\"[^\"\n]*\"[^;\",]*)?,\\s*\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private static final Pattern PAGE_TITLE = Pattern.compile("@PageTitle\\(\\s*\"([^\"]*)\"");

    private static final Pattern TEMPLATE = Pattern.compile("(?:html|svg)`((?:[^`\\\\]++|\\\\.)*+)`", Pattern.DOTALL);
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<>`]*)<");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?<![\\w-])(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern HOLE = Pattern.compile("\\$\\{[^}]*}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/\\*(?s:.*?)\\*/|//.*$)");
    private static final Pattern NAME_IN_CODE = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]*)+");

    private SourceTexts() {}

    /** Where something was found. */
    record Found(String where, String text) {

        @Override
        public String toString() {
            return where + ": " + text;
        }
    }

    /** A key, or the beginning of some keys when the code goes on with a plus. */
    record Key(String where, String text, boolean beginning) {

        boolean covers(String key) {
            return beginning ? key.startsWith(text) : key.equals(text);
        }
    }

    /** The keys that are looked up for certain. */
    static List<Key> keysLookedUp(String where, String java) {
        return KEY_CALL.matcher(java)
                .results()
                .map(call -> call.group(1) != null
                        ? new Key(where, call.group(1), call.group(2) != null)
                        : new Key(where, call.group(3), call.group(4) != null))
                .toList();
    }

    /** Every literal that could be a key. */
    static List<Key> possibleKeys(String where, String source) {
        return LITERAL.matcher(source)
                .results()
                .filter(literal -> literal.group(1).contains("."))
                .map(literal -> new Key(where, literal.group(1), literal.group(2) != null))
                .toList();
    }

    /** Texts for people that stand in Java code instead of a bundle. */
    static List<Found> textsInJava(String where, String java) {
        return Stream.of(SHOWN, LINK_TEXT, PAGE_TITLE)
                .flatMap(pattern -> pattern.matcher(java).results())
                .filter(call -> isText(call.group(1)))
                .map(call -> new Found(where + ":" + line(java, call), call.group(1)))
                .toList();
    }

    /** Texts for people that stand in the templates of web components. */
    static List<Found> textsInTemplates(String where, String typescript) {
        var found = new ArrayList<Found>();
        TEMPLATE.matcher(typescript).results().forEach(template -> {
            var html = HOLE.matcher(template.group(1)).replaceAll("");
            Stream.of(BETWEEN_TAGS, SPOKEN_ATTRIBUTE)
                    .flatMap(pattern -> pattern.matcher(html).results())
                    .map(hit -> hit.group(1).strip())
                    .filter(text -> WORD.matcher(text).find())
                    .forEach(text -> found.add(new Found(where + ":" + line(typescript, template), text)));
        });
        return found;
    }

    static Map<String, String> bundle(String properties) {
        try (Reader reader = new StringReader(properties)) {
            var read = new Properties();
            read.load(reader);
            var sorted = new TreeMap<String, String>();
            read.forEach((key, value) -> sorted.put((String) key, (String) value));
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            var files = new TreeMap<String, String>();
            for (var file : walk.filter(it -> it.toString().endsWith(ending))
                    .filter(it -> !it.toString().contains("generated"))
                    .toList()) {
                files.put(file.toString(), withoutComments(Files.readString(file)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(String literal) {
        return WORD.matcher(literal).find() && !NAME_IN_CODE.matcher(literal).matches();
    }

    private static String withoutComments(String source) {
        return COMMENT.matcher(source)
                .replaceAll(comment -> "\n".repeat((int)
                        comment.group().chars().filter(it -> it == '\n').count()));
    }

    private static long line(String source, MatchResult hit) {
        return source.substring(0, hit.start()).lines().count();
    }
}
