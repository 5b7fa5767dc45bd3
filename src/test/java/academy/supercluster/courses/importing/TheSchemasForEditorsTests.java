/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors complete is what the reader accepts. */
class TheSchemasForEditorsTests {

    private static Set<String> keys(String schema) {
        JsonNode json = JsonMapper.shared()
                .readTree(Path.of("docs/schema", schema + ".schema.json").toFile());
        return new TreeSet<>(json.get("properties").propertyNames());
    }

    @Test
    void knowTheKeysOfACourse() {
        assertThat(keys("course")).isEqualTo(new TreeSet<>(List.of(CourseSheetReader.KEYS)));
    }

    @Test
    void knowTheKeysOfALesson() {
        assertThat(keys("lesson")).isEqualTo(new TreeSet<>(List.of(LessonSheetReader.KEYS)));
    }
}
