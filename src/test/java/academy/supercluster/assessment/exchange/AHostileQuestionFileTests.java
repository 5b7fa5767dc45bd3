/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import academy.supercluster.courses.content.MarkdownText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, or that mean harm: each gets a report with something to act on, quickly. */
class AHostileQuestionFileTests {

    private static final String OPEN = "<?xml version=\"1.0\"?>\n<quiz>\n";

    static Stream<Arguments> files() {
        var sound = "Sound?{=a ~b}";
        return Stream.of(
                arguments("an empty file", QuestionFormat.GIFT, bytes("")),
                arguments("an empty XML file", QuestionFormat.MOODLE_XML, bytes("")),
                arguments("blank lines", QuestionFormat.AIKEN, bytes("\n\n \n")),
                arguments("a NUL", QuestionFormat.GIFT, bytes("One?{=a ~b}\n\nTwo\0?{=a ~b}")),
                arguments("UTF-16 without a mark", QuestionFormat.GIFT, sound.getBytes(StandardCharsets.UTF_16LE)),
                arguments("a picture", QuestionFormat.GIFT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0
                }),
                arguments("an open brace", QuestionFormat.GIFT, bytes("One?{=a ~b")),
                arguments("a closing brace only", QuestionFormat.GIFT, bytes("One? =a ~b}")),
                arguments("braces the wrong way round", QuestionFormat.GIFT, bytes("One? }=a{")),
                arguments("nested braces", QuestionFormat.GIFT, bytes("One?{=a{b} ~c}")),
                arguments("a thousand braces", QuestionFormat.GIFT, bytes("{".repeat(100_000) + "}".repeat(100_000))),
                arguments("a choice without options", QuestionFormat.GIFT, bytes("One?{~}")),
                arguments("no right option", QuestionFormat.GIFT, bytes("One?{~a ~b}")),
                arguments("two right options", QuestionFormat.GIFT, bytes("One?{=a =b ~c}")),
                arguments(
                        "a number of a million digits",
                        QuestionFormat.GIFT,
                        bytes("One?{#" + "9".repeat(1_000_000) + "}")),
                arguments("a number with a huge exponent", QuestionFormat.GIFT, bytes("One?{#1e99}")),
                arguments("a backward range", QuestionFormat.GIFT, bytes("One?{#5..1}")),
                arguments("a negative tolerance", QuestionFormat.GIFT, bytes("One?{#5:-1}")),
                arguments("deep HTML", QuestionFormat.GIFT, bytes("[html]" + "<div>".repeat(3000) + "x{\\=a}{=a ~b}")),
                arguments("a question without text", QuestionFormat.GIFT, bytes("::T::{=a ~b}")),
                arguments("an XML that is none", QuestionFormat.MOODLE_XML, bytes("hello")),
                arguments("another XML", QuestionFormat.MOODLE_XML, bytes("<html><body/></html>")),
                arguments("XML cut off", QuestionFormat.MOODLE_XML, bytes(OPEN + "<question type=\"essay\"><name>")),
                arguments("crossed tags", QuestionFormat.MOODLE_XML, bytes(OPEN + "<question></quiz></question>")),
                arguments(
                        "an external entity",
                        QuestionFormat.MOODLE_XML,
                        bytes("<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<quiz><question type=\"essay\"><name><text>&x;</text></name></question></quiz>")),
                arguments(
                        "an entity bomb",
                        QuestionFormat.MOODLE_XML,
                        bytes("<!DOCTYPE quiz [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \""
                                + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
                                + "\">]><quiz>&c;</quiz>")),
                arguments(
                        "an external document type",
                        QuestionFormat.MOODLE_XML,
                        bytes("<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:1/x.dtd\"><quiz></quiz>")),
                arguments(
                        "an unknown entity",
                        QuestionFormat.MOODLE_XML,
                        bytes(OPEN + "<question>&nbsp;</question></quiz>")),
                arguments("deep XML", QuestionFormat.MOODLE_XML, bytes(OPEN + "<question>" + "<a>".repeat(5000))),
                arguments(
                        "a fraction that is no number",
                        QuestionFormat.MOODLE_XML,
                        bytes(OPEN + "<question type=\"multichoice\"><questiontext><text>q</text></questiontext>"
                                + "<answer fraction=\"NaN\"><text>a</text></answer></question></quiz>")),
                arguments("GIFT as XML", QuestionFormat.MOODLE_XML, bytes(sound)),
                arguments("XML as GIFT", QuestionFormat.GIFT, bytes(OPEN + "<question a=\"{\"></question></quiz>")),
                arguments("GIFT as Aiken", QuestionFormat.AIKEN, bytes(sound)),
                arguments("Aiken without a key", QuestionFormat.AIKEN, bytes("Q?\nA) a\nB) b\n")),
                arguments(
                        "Aiken with thirty options",
                        QuestionFormat.AIKEN,
                        bytes("Q?\n" + "A) a\n".repeat(30) + "ANSWER: A")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void getsAReport(String what, QuestionFormat format, byte[] bytes) {
        var file = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> ReadingQuestions.read("file", bytes, Optional.of(format)));
        assertThat(file.refused() + (file.sound() ? 0 : 1))
                .as("%s: %s", what, file)
                .isPositive();
        assertThat(file.items())
                .allSatisfy(item -> assertThat(item.fate() == ReadItem.Fate.REFUSED)
                        .isEqualTo(item.item().isEmpty() && item.fate() != ReadItem.Fate.LEFT_OUT));
        assertThat(file.toString()).doesNotContain("root:", "Exception");
    }

    @Test
    void isReadAsWindows1252WhenItIsNotUtf8() {
        var file = ReadingQuestions.read(
                "file",
                "One?{=a ~b}\n\nCaf\u00e9 \u2013 quoi?{=a ~b}".getBytes(Charset.forName("windows-1252")),
                Optional.of(QuestionFormat.GIFT));
        assertThat(file.questions().getLast().stem()).isEqualTo("Café – quoi?");
        assertThat(file.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.error()).isFalse();
            assertThat(remark.line()).isEqualTo(3);
            assertThat(remark.message()).contains("Windows-1252");
        });
    }

    @Test
    void isReadWithAByteOrderMark() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var file = ReadingQuestions.read(
                    "file",
                    "\uFEFFCafé?{=a ~b}\r\n\r\nZwei?{=a ~b}".getBytes(charset),
                    Optional.of(QuestionFormat.GIFT));
            assertThat(file.questions())
                    .extracting(BankItem::stem)
                    .as(charset.name())
                    .containsExactly("Café?", "Zwei?");
            assertThat(file.sound()).isTrue();
        }
    }

    @Test
    void isNotHeldWhenItIsTooLarge() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                given += length;
                return length;
            }
        };
        var file = ReadingQuestions.read("file", endless, Optional.empty());
        assertThat(endless.given).isLessThan(2L * ReadingQuestions.LARGEST);
        assertThat(file.items()).isEmpty();
        assertThat(file.remarks().getFirst().message()).contains("20 MB");
    }

    @Test
    void endsAfterFiveThousandItems() throws IOException {
        var many = "Q?{=a ~b}\n\n".repeat(5_001).getBytes(StandardCharsets.UTF_8);
        var file = ReadingQuestions.read("file", new ByteArrayInputStream(many), Optional.empty());
        assertThat(file.items()).hasSize(5_000);
        assertThat(file.sound()).isFalse();
        assertThat(ReadingQuestions.read(
                                "file",
                                "Q?{=a ~b}\n\n".repeat(5_000).getBytes(StandardCharsets.UTF_8),
                                Optional.empty())
                        .sound())
                .isTrue();
    }

    @Test
    void neverLetsAScriptPass() {
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)><a href='javascript:alert(3)'>here</a>"
                + "<svg onload=alert(4)></svg><iframe src='https://x'></iframe><p style='x:expression(1)'>text</p>";
        for (var format : new String[] {"html", "markdown", "moodle", "plain"}) {
            var escaped = GiftText.escape(script);
            var file = ReadingQuestions.read(
                    "file",
                    bytes("::" + escaped + "::[" + format + "]" + escaped + " which?{=" + escaped + "#" + escaped + " ~"
                            + escaped + "b#" + escaped + "####" + escaped + "}"),
                    Optional.of(QuestionFormat.GIFT));
            var item = file.questions().getFirst();
            var html = MarkdownText.html(item.stem()) + MarkdownText.html(item.feedback());
            assertThat(html.replaceAll("&lt;.*?&gt;|&lt;.*?>", ""))
                    .as(format)
                    .doesNotContainIgnoringCase("<script", "<img", "javascript:", "<svg", "<iframe", "style=");
            if (!format.equals("plain")) {
                assertThat(item.stem()).doesNotContain("<script", "onerror", "javascript", "onload");
                assertThat(file.changed()).isEqualTo(1);
            }
        }
    }

    @Test
    void neverThrowsWhateverTheBytes() {
        for (long seed = 1; seed <= 400; seed++) {
            var random = new Random(seed);
            var format = QuestionFormat.values()[random.nextInt(3)];
            var sound = format == QuestionFormat.AIKEN
                    ? "Q?\nA) a\nB) b\nANSWER: A\n\nR?\nA) a\nB) b\nANSWER: B\n"
                    : WritingQuestions.write(new GeneratedItems(seed).bank(4, format), format)
                            .text();
            var bytes = sound.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) "{}~=#:\\<>&/\"\n%-\u0001\u00ff".charAt(random.nextInt(17));
            }
            long now = seed;
            Assertions.assertDoesNotThrow(
                    () -> ReadingQuestions.read("file", bytes, Optional.of(format)), () -> "seed " + now);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
