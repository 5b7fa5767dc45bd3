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
 * {@code {"ratings":[1,-1,5]}}, {@code {"words":["founders",""]}}, {@code {"bins":[1,-1,0]}}, {@code
 * {"gaps":["members",3,-1]}}, {@code {"prose":"We would …"}}. What comes from a page is not trusted: it must have exactly
 * these fields, numbers in range, lists of the right length, and no more characters than such an answer needs.
 */
public final class AnswerJson {

    static final int LONGEST = 4000;
    static final int LONGEST_TEXT = 200;

    /** Characters of a long answer; a thousand words and more. */
    public static final int LONGEST_PROSE = 9_000;

    /** What is kept of a long answer has at most twice its characters: each may need a sign before it. */
    private static final int LONGEST_PROSE_JSON = 2 * LONGEST_PROSE + 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private AnswerJson() {}

    /** @throws UnreadableAnswer if it is no answer to the task */
    public static Answer read(Task task, String json) {
        if (json.length() > (task instanceof Task.LongAnswer ? LONGEST_PROSE_JSON : LONGEST)) {
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
            case Task.Categorise categorise ->
                new Answer.Placing(numbers(
                        field(json, "bins"),
                        categorise.items().size(),
                        categorise.bins().size() - 1));
            case Task.Cloze cloze -> filled(field(json, "gaps"), cloze);
            case Task.LongAnswer _ -> prose(field(json, "prose"));
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

    private static Answer filled(JsonNode list, Task.Cloze cloze) {
        var gaps = cloze.gaps();
        require(list.isArray() && list.size() == gaps.size(), "Not as many parts as gaps");
        return new Answer.Filled(IntStream.range(0, gaps.size())
                .<Answer>mapToObj(i -> gaps.get(i) instanceof Gap.Chosen
                        ? new Answer.Choice(number(list.get(i), Answer.NONE, last(cloze)))
                        : new Answer.Typed(text(list.get(i))))
                .toList());
    }

    private static Answer prose(JsonNode node) {
        require(node.isString() && node.stringValue().length() <= LONGEST_PROSE, "No text, or too long");
        // Of the signs that are no letters a text needs its line ends; each of the others would be six when written.
        return new Answer.Prose(storable(node.stringValue())
                .replaceAll("\\R", "\n")
                .replace('\t', ' ')
                .replaceAll("[\\p{Cntrl}&&[^\n]]", ""));
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
        return storable(node.stringValue());
    }

    /** No database keeps a zero character or half a surrogate pair, and nobody means one. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
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
            case Answer.Placing placing -> Map.of("bins", placing.bins());
            case Answer.Filled filled ->
                Map.of("gaps", filled.gaps().stream().map(AnswerJson::gap).toList());
            case Answer.Prose prose -> Map.of("prose", prose.text());
        };
    }

    private static Object gap(Answer part) {
        return part instanceof Answer.Choice choice ? choice.option() : ((Answer.Typed) part).text();
    }
}
