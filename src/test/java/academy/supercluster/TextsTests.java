/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import academy.supercluster.SourceTexts.Key;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every sentence that a person reads stands in a bundle, and every sentence in a bundle is read by somebody. */
class TextsTests {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/texts");
    private static final Path FRONTEND = Path.of("frontend");
    private static final Pattern LONELY_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern TYPEWRITER = Pattern.compile("\\.\\.\\.|\\w\"|\"\\w| - ");

    /** Sources whose literals only look like texts. Each entry needs a reason; the list may only shrink. */
    private static final List<String> EXCEPTIONS = List.of();

    private final Map<String, String> java = SourceTexts.files(JAVA, ".java");
    private final Map<String, String> bundles = SourceTexts.files(BUNDLES, "_en.properties");
    private final Map<String, String> texts = texts();

    @Test
    void everyKeyBeginsWithItsRoom() {
        bundles.forEach((file, content) -> {
            var room = Path.of(file).getFileName().toString().replace("_en.properties", "");
            assertThat(SourceTexts.bundle(content).keySet()).as(file).allMatch(key -> key.startsWith(room + "."));
        });
    }

    @Test
    void everyKeyThatIsLookedUpExists() {
        var missing = java.entrySet().stream()
                .flatMap(file -> SourceTexts.keysLookedUp(file.getKey(), file.getValue()).stream())
                .filter(key -> texts.keySet().stream().noneMatch(key::covers))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var keys = Stream.concat(java.entrySet().stream(), SourceTexts.files(FRONTEND, ".ts").entrySet().stream())
                .flatMap(file -> SourceTexts.possibleKeys(file.getKey(), file.getValue()).stream())
                .toList();
        assertThat(texts.keySet().stream().filter(key -> keys.stream().noneMatch(use -> use.covers(key))))
                .isEmpty();
    }

    @Test
    void noTextForPeopleStandsInCode() {
        var inJava = java.entrySet().stream()
                .flatMap(file -> SourceTexts.textsInJava(file.getKey(), file.getValue()).stream());
        var inTemplates = SourceTexts.files(FRONTEND, ".ts").entrySet().stream()
                .flatMap(file -> SourceTexts.textsInTemplates(file.getKey(), file.getValue()).stream());
        assertThat(Stream.concat(inJava, inTemplates)
                        .filter(found -> EXCEPTIONS.stream().noneMatch(found.where()::contains)))
                .isEmpty();
    }

    @Test
    void everyTextIsAFormatWithQuotesWrittenTwice() {
        texts.forEach((key, text) -> {
            assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
            assertThat(text).as(key).doesNotContainPattern(LONELY_QUOTE);
        });
    }

    @Test
    void everyTextIsSetLikeABook() {
        texts.forEach((key, text) ->
                assertThat(text).as(key).isNotBlank().doesNotContain("!").doesNotContainPattern(TYPEWRITER));
    }

    private Map<String, String> texts() {
        var all = new TreeMap<String, String>();
        bundles.values().forEach(bundle -> all.putAll(SourceTexts.bundle(bundle)));
        return all;
    }

    /** The scan finds what it is there to find. */
    @Nested
    class PlantedFaults {

        @Test
        void aTextInAComponentIsFound() {
            assertThat(SourceTexts.textsInJava("X.java", "var a = 1;\nadd(new H1(\"Welcome back\"));"))
                    .singleElement()
                    .hasToString("X.java:2: Welcome back");
            assertThat(SourceTexts.textsInJava("X.java", "button.setText(\"Save\"); lead(\n   \"One sentence.\");"))
                    .hasSize(2);
            assertThat(SourceTexts.textsInJava("X.java", "new Anchor(\"courses\", \"See all\")"))
                    .hasSize(1);
            assertThat(SourceTexts.textsInJava("X.java", "new Anchor(address(it), \"See all\")"))
                    .hasSize(1);
        }

        @Test
        void anAddressOrAKeyIsNoText() {
            assertThat(SourceTexts.textsInJava(
                            "X.java",
                            "new Anchor(\"courses\", getTranslation(\"a.b\")); new Span(\"–\"); setText(name);"))
                    .isEmpty();
        }

        @Test
        void aTextInATemplateIsFound() {
            assertThat(SourceTexts.textsInTemplates("x.ts", "return html`<p class=\"a\">${this.text}</p>`;"))
                    .isEmpty();
            assertThat(SourceTexts.textsInTemplates("x.ts", "return html`<p>Saved</p>`;"))
                    .hasSize(1);
            assertThat(SourceTexts.textsInTemplates("x.ts", "html`<input placeholder=\"Your note\">`"))
                    .hasSize(1);
        }

        @Test
        void aKeyIsFoundWhereverItIsLookedUp() {
            var code = "getTranslation(\"shell.a\", 1); new Refusal(\"x.b\"); texts.get(locale, \"x.c\");"
                    + " getTranslation(\"x.d.\" + kind); @Menu(title = \"x.e\", order = 1)";
            assertThat(SourceTexts.keysLookedUp("X.java", code))
                    .extracting(Key::text)
                    .containsExactly("shell.a", "x.b", "x.c", "x.d.", "x.e");
        }

        @Test
        void aBeginningCoversItsKeysAndAWholeKeyOnlyItself() {
            assertThat(new Key("", "x.d.", true).covers("x.d.one")).isTrue();
            assertThat(new Key("", "x.d", false).covers("x.d.one")).isFalse();
        }
    }
}
