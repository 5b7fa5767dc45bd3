/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.FixtureCourse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to the files of a course, reading comes to its end, and nothing is both refused and imported. */
class AnyGarbledFolderTests {

    private static final int ROUNDS = 400;
    private static final List<String> PIECES = List.of(
            "---",
            ":::",
            ":::recall x",
            "- [ ] ",
            "- [x] ",
            "=>",
            "\n",
            "\n\n",
            "[^1]",
            "![](",
            "](",
            "<",
            ">",
            "&a",
            "*a",
            "|",
            "\t",
            ": ",
            "- ",
            "#",
            "```",
            "\u0000",
            "\uE000",
            "<svg>",
            "</g>",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "!!x");

    @Test
    void isReadToItsEnd() throws IOException {
        var parts = ContentParts.installed();
        var sound =
                new CourseFolders(parts.folders()).read(FixtureCourse.FOLDER).folder();
        long seed = System.nanoTime();
        System.out.println("Seed of the garbled folders: " + seed);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var files = new HashMap<>(sound.files());
            var paths = List.copyOf(files.keySet());
            for (int change = 0; change <= random.nextInt(4); change++) {
                var path = paths.get(random.nextInt(paths.size()));
                files.put(path, garbled(files.getOrDefault(path, new byte[0]), random));
            }
            var problems = new ProblemLog();
            var folder = new CourseFolder(sound.name(), sound.origin(), files);
            var course = new CourseReader(folder, parts.parts(), problems).read();
            assertThat(course.isPresent())
                    .as("round %d of seed %d", round, seed)
                    .isNotEqualTo(problems.failed());
        }
    }

    private static byte[] garbled(byte[] content, Random random) {
        var text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        var piece = PIECES.get(random.nextInt(PIECES.size()));
        var changed = switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + piece + text.substring(from);
            case 2 -> text.substring(0, to) + text.substring(from);
            default -> text.substring(0, from) + piece.repeat(random.nextInt(50)) + text.substring(to);
        };
        return changed.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
