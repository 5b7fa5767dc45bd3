/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.assessment.AnswerKey;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What is right in a course, for learners who are to know it: read from where it is kept, never from the pages. */
record AnswerBook(CourseOutline course, Library library, Map<String, Question> questionsByStem) {

    LessonContent content(Lesson lesson) {
        return library.content(course, lesson);
    }

    /** Everything that a case wants to have decided, as its page sends it. */
    static Map<String, String> decisions(LessonContent content) {
        var choices = new TreeMap<String, String>();
        for (var decision : content.decisions()) {
            switch (decision) {
                case Decision.Choice choice ->
                    choices.put(choice.id(), choice.alternatives().getFirst().key());
                case Decision.Sort sort ->
                    sort.rows().forEach(row -> choices.put(sort.id() + "/" + row.key(), row.bin()));
            }
        }
        return choices;
    }

    /**
     * The right answer to a question of a sheet, by places, as the page sends it.
     *
     * @param item as the page has it: its stem, its options in the order in which they are shown
     */
    String right(JsonNode item) throws Disappointed {
        var question = questionsByStem.get(item.path("stem").asString());
        if (question == null) {
            throw new Disappointed("Nobody has asked this before: " + item.path("stem"));
        }
        if (question.task() instanceof Task.Cloze cloze) {
            return AnswerJson.write(arrangement(cloze, item).shown(AnswerKey.right(cloze)));
        }
        var shown = new ArrayList<String>();
        item.path("options").forEach(option -> shown.add(option.asString()));
        return AnswerJson.write(arrangement(authored(question.task()), shown).shown(AnswerKey.right(question.task())));
    }

    private static Arrangement arrangement(Task.Cloze cloze, JsonNode item) {
        var authored = new TreeMap<Integer, Integer>();
        for (var gap = 0; gap < cloze.gaps().size(); gap++) {
            for (var option : item.path("gaps").path(gap).path("options")) {
                var within = cloze.gaps()
                        .get(gap)
                        .options()
                        .indexOf(option.path("text").asString());
                authored.put(option.path("place").asInt(), cloze.firstOption(gap) + within);
            }
        }
        return new Arrangement(List.copyOf(authored.values()));
    }

    private static Arrangement arrangement(List<String> authored, List<String> shown) {
        var left = new ArrayList<>(authored);
        var places = new ArrayList<Integer>();
        for (var text : shown) {
            var index = left.indexOf(text);
            left.set(index, null);
            places.add(index);
        }
        return new Arrangement(places);
    }

    /** The texts whose order is drawn, in the author's order. */
    private static List<String> authored(Task task) {
        return switch (task) {
            case Task.Single single ->
                single.options().stream().map(Task.Option::text).toList();
            case Task.Multiple multiple ->
                multiple.options().stream().map(Task.Option::text).toList();
            case Task.Match match -> {
                var rights = new ArrayList<String>();
                for (var i = 0; i < match.arranged(); i++) {
                    rights.add(match.right(i));
                }
                yield rights;
            }
            case Task.TrueFalseReason statement ->
                statement.reasons().stream().map(Task.Option::text).toList();
            case Task.Order order -> order.items().stream().map(Task.Item::text).toList();
            case Task.Situational situation ->
                situation.options().stream().map(Task.Response::text).toList();
            case Task.Categorise categorise ->
                categorise.items().stream().map(Task.Binned::text).toList();
            case Task.Numeric _, Task.Short _, Task.Cloze _, Task.LongAnswer _ -> List.of();
        };
    }
}
