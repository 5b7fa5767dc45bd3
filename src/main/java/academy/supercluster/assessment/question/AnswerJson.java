/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as JSON, as the page sends them and as they are kept: {@code {"choice":2}}, {@code {"choices":[0,3]}}, {@code
 * {"rights":[1,-1,0]}}, {@code {"typed":"24.2 %"}}, {@code {"verdict":true,"reason":1}}, {@code {"items":[2,0,1]}},
 * {@code {"ratings":[1,-1,5]}}, {@code {"words":["founders",""]}}. What comes from a page is not trusted: it must have
 * exactly these fields, numbers in range, lists of the right length, and at most {@value #LONGEST} characters.
 */
public final class AnswerJson {

    static final int LONGEST = 4000;
    static final int LONGEST_TEXT = 200;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private AnswerJson() {}

    /** @throws UnreadableAnswer if it is no answer to the task */
    public static Answer read(Task task, String json) {
        if (json.length() > LONGEST) {
            throw new UnreadableAnswer("Too long");
        }
        try {
            return answer(task, JSON.readTree(json));
        } catch (JacksonException e) {
            throw new UnreadableAnswer("No JSON", e);
        }
    }

    /** Writes what {@link #read} reads. */
    public static String write(Answer answer) {
        return JSON.writeValueAsString(fields(answer));
    }

    private static Answer answer(Task task, JsonNode json) {
        return switch (task) {
            case Task.Single single -> new Answer.Choice(number(field(json, "choice"), 0, last(single)));
            case Task.Multiple multiple -> choices(field(json, "choices"), last(multiple));
            case Task.Match match ->
                new Answer.Matches(numbers(field(json, "rights"), match.pairs().size(), last(match)));
            case Task.Numeric _ -> new Answer.Typed(text(field(json, "typed")));
            case Task.TrueFalseReason statement -> verdict(json, last(statement));
            case Task.Order order ->
                ordering(field(json, "items"), order.items().size());
            case Task.Situational situation ->
                ratings(field(json, "ratings"), situation.options().size());
            case Task.Short words -> words(field(json, "words"), words.accept().size());
        };
    }

    private static int last(Task task) {
        return task.arranged() - 1;
    }

    private static Answer choices(JsonNode list, int last) {
        var chosen = numbers(list, list.size(), last);
        var distinct = new TreeSet<>(chosen);
        require(distinct.size() == chosen.size() && !distinct.contains(Answer.NONE), "An option twice or none");
        return new Answer.Choices(distinct);
    }

    private static Answer verdict(JsonNode json, int last) {
        require(json.isObject() && json.size() == 2 && json.has("verdict") && json.has("reason"), "Other fields");
        var verdict = json.get("verdict");
        require(verdict.isBoolean(), "No verdict");
        return new Answer.Verdict(verdict.booleanValue(), number(json.get("reason"), Answer.NONE, last));
    }

    private static Answer ordering(JsonNode list, int size) {
        var items = numbers(list, size, size - 1);
        require(!items.contains(Answer.NONE) && new TreeSet<>(items).size() == size, "Not every item once");
        return new Answer.Ordering(items);
    }

    private static Answer ratings(JsonNode list, int size) {
        var ratings = numbers(list, size, 5);
        require(!ratings.contains(0), "No such rating");
        return new Answer.Ratings(ratings);
    }

    private static Answer words(JsonNode list, int size) {
        require(list.isArray() && list.size() == size, "Not as many texts as answers");
        return new Answer.Words(
                IntStream.range(0, size).mapToObj(i -> text(list.get(i))).toList());
    }

    private static JsonNode field(JsonNode json, String name) {
        require(json.isObject() && json.size() == 1 && json.has(name), "Other fields than " + name);
        return json.get(name);
    }

    private static List<Integer> numbers(JsonNode list, int size, int greatest) {
        require(list.isArray() && list.size() == size, "No list of " + size);
        return IntStream.range(0, size)
                .mapToObj(i -> number(list.get(i), Answer.NONE, greatest))
                .toList();
    }

    private static int number(JsonNode node, int least, int greatest) {
        require(node.isInt() && node.intValue() >= least && node.intValue() <= greatest, "No number in range");
        return node.intValue();
    }

    private static String text(JsonNode node) {
        require(node.isString() && node.stringValue().length() <= LONGEST_TEXT, "No text, or too long");
        // No database keeps a zero character or half a surrogate pair, and nobody means one.
        return new String(node.stringValue().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\0", "");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new UnreadableAnswer(otherwise);
        }
    }

    private static Map<String, Object> fields(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> Map.of("choice", choice.option());
            case Answer.Choices choices -> Map.of("choices", choices.options());
            case Answer.Matches matches -> Map.of("rights", matches.rights());
            case Answer.Typed typed -> Map.of("typed", typed.text());
            case Answer.Verdict verdict ->
                new TreeMap<>(Map.of("verdict", verdict.verdict(), "reason", verdict.reason()));
            case Answer.Ordering ordering -> Map.of("items", ordering.items());
            case Answer.Ratings ratings -> Map.of("ratings", ratings.ratings());
            case Answer.Words words -> Map.of("words", words.texts());
        };
    }
}
