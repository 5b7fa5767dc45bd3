/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.QuestionKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What editors complete in a quiz is what the reader accepts. The reader is asked by a key that nobody knows: it answers
 * with every key it does know at that place.
 */
class TheSchemaForEditorsTests {

    private static final String UNKNOWN = "zzzzzzzz";
    private static final Pattern ANSWER = Pattern.compile("“" + UNKNOWN + "” is not known here\\. Known are: (.*)\\.");
    private static final JsonNode SCHEMA =
            JsonMapper.shared().readTree(Path.of("docs/schema/quiz.schema.json").toFile());

    @Test
    void knowsTheKeysOfAQuiz() {
        assertThat(known(UNKNOWN + ": 1\n")).containsExactly(keys(SCHEMA));
    }

    @Test
    void knowsTheKindsOfQuestions() {
        var kinds = Arrays.stream(QuestionKind.values()).map(QuestionKind::word).toList();
        var offered = SCHEMA.get("properties")
                .get("questions")
                .get("items")
                .get("oneOf")
                .valueStream()
                .map(kind -> kind.get("$ref").asString().replace("#/definitions/", ""))
                .toList();
        assertThat(offered).containsExactlyInAnyOrderElementsOf(kinds);
        kinds.forEach(kind -> assertThat(definition(kind)
                        .get("properties")
                        .get("kind")
                        .get("const")
                        .asString())
                .isEqualTo(kind));
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheKeysOfAQuestionAndOfTheEntriesInIt(QuestionKind kind) {
        var inTheSchema = entries(definition(kind.word()));
        assertThat(inTheSchema).hasSizeLessThanOrEqualTo(1);

        var quiz = new StringBuilder("questions:\n- kind: " + kind.word() + "\n  " + UNKNOWN + ": 1\n");
        inTheSchema.keySet().forEach(list -> quiz.append("  " + list + ": [{" + UNKNOWN + ": 1}]\n"));

        var expected = Stream.concat(Stream.of(keys(definition(kind.word()))), inTheSchema.values().stream())
                .toList();
        assertThat(known(quiz.toString())).containsExactlyElementsOf(expected);
    }

    private static JsonNode definition(String kind) {
        return SCHEMA.get("definitions").get(kind);
    }

    /** The lists of a question whose entries have keys of their own, and these keys. */
    private static Map<String, Set<String>> entries(JsonNode question) {
        var entries = new TreeMap<String, Set<String>>();
        question.get("properties").forEachEntry((key, value) -> {
            var items = value.get("items");
            if (items != null && items.has("properties")) {
                entries.put(key, keys(items));
            }
        });
        return entries;
    }

    private static Set<String> keys(JsonNode object) {
        assertThat(object.get("additionalProperties").asBoolean()).isFalse();
        return new TreeSet<>(object.get("properties").propertyNames());
    }

    /** What the reader answers to each key it does not know, in the order in which it reads. */
    private static List<Set<String>> known(String quiz) {
        return new QuizFolder()
                .with("quiz.yaml", quiz).told().stream()
                        .flatMap(told -> ANSWER.matcher(told).results())
                        .map(answer -> Stream.of(answer.group(1).split(", "))
                                .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                        .toList();
    }
}
