/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnAssignmentFileTests {

    private static final String UNKNOWN = "zzzzzzzz";
    private static final Pattern KNOWN = Pattern.compile("“" + UNKNOWN + "” is not known here\\. Known are: (.*)\\.");

    @Test
    void isReadWhole() {
        var folder = new AssignmentFolder().with("sprint.yaml", AssignmentFolder.SOUND);
        assertThat(folder.told()).isEmpty();
        var assignment = folder.read().assignments().getFirst();
        assertThat(assignment.id()).isEqualTo("recruitment-sprint");
        assertThat(assignment.learnerMinutes()).isEqualTo(120);
        assertThat(assignment.mentorMinutes()).isEqualTo(15);
        assertThat(assignment.due()).isEqualTo(14);
        assertThat(assignment.words()).isEqualTo(new Assignment.Words(5, 1200));
        assertThat(assignment.files()).isEqualTo(3);
        assertThat(assignment.rubric())
                .extracting(Assignment.Criterion::id)
                .containsExactly("evidence", "choice", "next-step");
        assertThat(assignment.rubric().getFirst().levels()).hasSize(4).startsWith("Claims without a source.");
        assertThat(folder.read().ids()).containsExactly("recruitment-sprint");
        assertThat(folder.read().assessed()).containsExactlyInAnyOrder("classify", "stage");
    }

    /** Each planted problem is named with its line, all of them in one go. */
    @Test
    void tellsEveryProblemAtOnceWithItsLine() {
        var told = new AssignmentFolder().with("broken.yaml", """
                        id: Broken One
                        titel: Broken
                        minutes: {learner: 0, mentor: 500, coach: 3}
                        due: 400
                        words: {least: 900, most: 100}
                        files: 11
                        rubric:
                          - id: evidence
                            title: Evidence
                            objective: clasify
                            levels: [One, Two, Three]
                          - id: evidence
                            title: Again
                            objective: stage
                            levels: [One, Two, "", "<script>alert(1)</script>"]
                          - title: No id
                            levels: [1, 2, 3, 4, 5]
                        """).told();
        assertThat(told).allMatch(line -> line.matches("assignments/broken\\.yaml:\\d+: (error|warning): .+"));
        assertThat(told)
                .anyMatch(line -> line.contains(":1: error: “Broken One” is no id"))
                .anyMatch(line -> line.contains(":2: error: “titel” is not known here. Did you mean “title”?"))
                .anyMatch(line -> line.contains("error: “title” is missing"))
                .anyMatch(line -> line.contains(":3: error: “learner” is “0”"))
                .anyMatch(line -> line.contains(":3: error: “mentor” is “500”"))
                .anyMatch(line -> line.contains(":3: error: “coach” is not known"))
                .anyMatch(line -> line.contains(":4: error: “due” is “400”"))
                .anyMatch(line -> line.contains(":5: error: “most” is less than “least”"))
                .anyMatch(line -> line.contains(":6: error: “files” is “11”"))
                .anyMatch(line ->
                        line.contains(":10: error: “objective: clasify”") && line.contains("Did you mean “classify”?"))
                .anyMatch(line -> line.contains(":11: error: A criterion has exactly four “levels”")
                        && line.contains("here are 3"))
                .anyMatch(line -> line.contains(":12: error: The criterion id “evidence” is taken already"))
                .anyMatch(line -> line.contains(":15: error: This level is empty"))
                .anyMatch(line -> line.contains("“objective” is missing"))
                .anyMatch(line -> line.contains("here are 5"));
    }

    @Test
    void needsARubricAndMinutes() {
        assertThat(new AssignmentFolder().with("a.yaml", "id: aa\ntitle: A\n").told())
                .anyMatch(line -> line.contains("“minutes” is missing"))
                .anyMatch(line -> line.contains("needs a “rubric”"));
    }

    @Test
    void sharesItsIdWithNoOther() {
        assertThat(new AssignmentFolder()
                        .with("a.yaml", AssignmentFolder.SOUND)
                        .with("b.yaml", AssignmentFolder.SOUND)
                        .told())
                .singleElement()
                .asString()
                .startsWith("assignments/b.yaml:2: error: The assignment id “recruitment-sprint” is taken already");
    }

    @Test
    void isTheOnlyKindOfFileInItsFolder() {
        assertThat(new AssignmentFolder().with("notes.txt", "hello").told())
                .singleElement()
                .asString()
                .startsWith("assignments/notes.txt:1: error: Only assignments");
    }

    /** Whatever is cut out or put in, the check answers with problems, never with an exception. */
    @Test
    void mayBeGarbledInAnyWay() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder(AssignmentFolder.SOUND);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
                } else {
                    text.insert(
                            at,
                            List.of(":", "- ", "\n", "[", "{", "!x ", "&a ", "\t", "0x", "null")
                                    .get(random.nextInt(10)));
                }
            }
            assertThat(new AssignmentFolder().with("a.yaml", text.toString()).told())
                    .as("seed %d, round %d:\n%s", seed, round, text)
                    .allMatch(line -> line.matches("(?s)assignments/a\\.yaml:\\d+: (error|warning): .+"));
        }
    }

    /** What editors complete is what the reader accepts; it answers an unknown key with every key it knows. */
    @Test
    void isDescribedByTheSchemaForEditors() {
        var schema = JsonMapper.shared()
                .readTree(Path.of("docs/schema/assignment.schema.json").toFile());
        var text = UNKNOWN + ": 1\nminutes: {" + UNKNOWN + ": 1}\nwords: {" + UNKNOWN + ": 1}\nrubric: [{" + UNKNOWN
                + ": 1}]\n";
        var known = new AssignmentFolder()
                .with("a.yaml", text).told().stream()
                        .flatMap(told -> KNOWN.matcher(told).results())
                        .map(answer -> (Set<String>)
                                new TreeSet<>(List.of(answer.group(1).split(", "))))
                        .toList();
        var properties = schema.get("properties");
        var expected = new ArrayList<Set<String>>();
        Stream.of(
                        schema,
                        properties.get("minutes"),
                        properties.get("words"),
                        properties.get("rubric").get("items"))
                .forEach(object -> expected.add(keys(object)));
        assertThat(known).containsExactlyElementsOf(expected);
    }

    private static Set<String> keys(JsonNode object) {
        assertThat(object.get("additionalProperties").asBoolean()).isFalse();
        return new TreeSet<>(object.get("properties").propertyNames());
    }
}
