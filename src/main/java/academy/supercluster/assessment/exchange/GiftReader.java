/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a GIFT file. As in Moodle, a blank line ends a question: after a broken one, reading goes on behind the next
 * blank line.
 */
final class GiftReader {

    private static final String CATEGORY = "$CATEGORY:";

    private final List<ReadItem> items = new ArrayList<>();

    private GiftReader() {}

    static List<ReadItem> read(String text) {
        var reader = new GiftReader();
        var block = new ArrayList<String>();
        var lines = text.split("\n", -1);
        int begin = 1;
        for (int i = 0; i < lines.length && reader.items.size() < ReadingQuestions.MOST_ITEMS + 1; i++) {
            if (lines[i].isBlank()) {
                reader.block(begin, block);
                block.clear();
                begin = i + 2;
            } else {
                block.add(lines[i]);
            }
        }
        reader.block(begin, block);
        return reader.items;
    }

    private void block(int begin, List<String> lines) {
        var marks = new GiftMarks();
        var question = new ArrayList<String>();
        int first = begin;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.startsWith(CATEGORY) && question.isEmpty()) {
                category(begin + i, line);
            } else if (line.startsWith("//")) {
                marks.comment(line.substring(2));
                question.add("");
            } else {
                if (question.stream().allMatch(String::isEmpty)) {
                    first = begin + i;
                    question.clear();
                }
                question.add(line);
            }
        }
        if (!question.stream().allMatch(String::isEmpty)) {
            items.add(question(first, String.join("\n", question), marks));
        }
    }

    private void category(int line, String text) {
        var name = GiftText.of(text.substring(CATEGORY.length()).strip()).toString();
        items.add(ReadItem.leftOut(
                line, FromMoodle.brief(name), "a category was left out: the questions go where they are imported"));
    }

    private static ReadItem question(int line, String text, GiftMarks marks) {
        var question = new GiftQuestion(GiftText.of(text).strip(), marks);
        try {
            return question.read(line);
        } catch (ItemRefused e) {
            return ReadItem.refused(line, question.name(), e.why());
        }
    }
}
