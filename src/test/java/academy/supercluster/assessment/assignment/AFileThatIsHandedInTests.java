/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AFileThatIsHandedInTests {

    private static final String DOCX = "word/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("sound")
    void isTakenWhenItIsWhatItsNameSays(FileKind kind, byte[] content) throws IOException {
        assertThat(holds(kind, content)).isTrue();
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Uploads.pdf()),
                Arguments.of(FileKind.PNG, Uploads.png()),
                Arguments.of(FileKind.JPEG, Uploads.jpeg()),
                Arguments.of(FileKind.WEBP, Uploads.webp()),
                Arguments.of(FileKind.DOCX, Uploads.office(DOCX)),
                Arguments.of(FileKind.XLSX, Uploads.office("xl/")),
                Arguments.of(FileKind.PPTX, Uploads.office("ppt/")),
                Arguments.of(FileKind.ODT, Uploads.openDocument("application/vnd.oasis.opendocument.text")),
                Arguments.of(FileKind.ODS, Uploads.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of(FileKind.ODP, Uploads.openDocument("application/vnd.oasis.opendocument.presentation")),
                Arguments.of(FileKind.TXT, "Åse møtte Bjørn.\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileKind.TXT, "Åse møtte Bjørn.\r\n".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of(FileKind.CSV, "a;b\n1;=2+3\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isRefusedWhenItIsSomethingElse(FileKind kind, byte[] content) throws IOException {
        assertThat(holds(kind, content)).isFalse();
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Uploads.png()),
                Arguments.of(FileKind.PDF, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileKind.PNG, Uploads.pdf()),
                Arguments.of(
                        FileKind.PNG, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileKind.DOCX, Uploads.office("xl/")),
                Arguments.of(FileKind.DOCX, Uploads.zip("", "anything.exe")),
                Arguments.of(FileKind.DOCX, Uploads.office(DOCX, "word/vbaProject.bin")),
                Arguments.of(FileKind.DOCX, "PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of(FileKind.ODT, Uploads.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of(FileKind.XLSX, Uploads.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of(FileKind.TXT, Uploads.png()),
                Arguments.of(FileKind.TXT, Uploads.pdf()),
                Arguments.of(FileKind.TXT, new byte[] {'a', 0, 'b'}),
                Arguments.of(FileKind.TXT, "#!/bin/sh\nrm -rf x\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileKind.CSV, "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8)));
    }

    /** Whatever is inside, the answer is yes or no, never an exception. */
    @Test
    void mayBeGarbledInAnyWay() throws IOException {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var office = Uploads.office(DOCX);
        for (int round = 0; round < 200; round++) {
            var bytes = office.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
            }
            for (var kind : FileKind.values()) {
                assertThat(holds(kind, bytes))
                        .as("seed %d, round %d", seed, round)
                        .isIn(true, false);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\me\\plan.pdf, plan.pdf",
        "../../etc/passwd, passwd",
        "'a\"b<c>.txt', abc.txt",
        "noend, noend"
    })
    void hasAPlainName(String name, String plain) {
        assertThat(AttachingFiles.plainName(name)).isEqualTo(plain);
        assertThat(AttachingFiles.plainName("x".repeat(500) + ".pdf"))
                .hasSize(200)
                .endsWith(".pdf");
    }

    @Test
    void isOfAKindByTheEndOfItsName() {
        assertThat(FileKind.of("Plan.PDF")).contains(FileKind.PDF);
        assertThat(FileKind.of("photo.jpeg")).contains(FileKind.JPEG);
        assertThat(FileKind.of("page.html")).isEmpty();
        assertThat(FileKind.of("drawing.svg")).isEmpty();
        assertThat(FileKind.of("macro.docm")).isEmpty();
        assertThat(FileKind.of("plan.pdf.exe")).isEmpty();
        assertThat(FileKind.of("noend")).isEmpty();
    }

    private boolean holds(FileKind kind, byte[] content) throws IOException {
        var file = folder.resolve("upload");
        Files.write(file, content);
        return FileCheck.holds(file, kind);
    }
}
