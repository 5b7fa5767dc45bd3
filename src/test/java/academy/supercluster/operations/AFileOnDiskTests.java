/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AFileOnDiskTests {

    @TempDir
    Path home;

    @Test
    void comesBackByteForByteUntilItIsDeleted() throws IOException {
        var files = files();
        var content = new byte[300_000];
        new Random(7).nextBytes(content);

        var file = files.store(new ByteArrayInputStream(content));

        try (var stored = files.open(file)) {
            assertThat(stored.readAllBytes()).isEqualTo(content);
        }
        files.delete(file);
        files.delete(file);
        assertThatThrownBy(() -> files.open(file)).isInstanceOf(IOException.class);
    }

    @Test
    void leavesNothingBehindWhenReadingBreaksOff() throws IOException {
        var files = files();
        var breaking = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (--left < 0) {
                    throw new IOException("The line is cut");
                }
                return 1;
            }
        };

        assertThatThrownBy(() -> files.store(breaking)).hasMessage("The line is cut");

        assertThat(everyFile()).isEmpty();
    }

    @Test
    void isNotFollowedToAnotherPlace() throws IOException {
        var files = files();
        var secret = Files.writeString(home.resolve("secret"), "secret");
        var file = new FileId(UUID.randomUUID());
        var shelf = home.resolve("files").resolve(file.value().toString().substring(0, 2));
        Files.createDirectories(shelf);
        Files.createSymbolicLink(shelf.resolve(file.value().toString()), secret);

        assertThatThrownBy(() -> files.open(file)).isInstanceOf(IOException.class);
    }

    private DiskFiles files() {
        return new DiskFiles(
                new AcademyProperties(home, URI.create("http://localhost"), List.of(), "", "academy@localhost", false));
    }

    private List<Path> everyFile() throws IOException {
        try (var found = Files.walk(home)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
