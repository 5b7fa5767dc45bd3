/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads an Aiken file: the question, then lines such as {@code A) option} or {@code A. option}, then {@code ANSWER: B}.
 * The answer line ends a question, a blank line after it may be missing; a question that is broken ends at the next
 * blank line.
 */
final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("([A-Za-z])[).]\\s+(.*)");
    private static final Pattern ANSWER = Pattern.compile("ANSWER\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);

    private final List<ReadItem> items = new ArrayList<>();
    private final List<String> stem = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int begin;
    private boolean skipping;

    private AikenReader() {}

    static List<ReadItem> read(String text) {
        var reader = new AikenReader();
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length && reader.items.size() < ReadingQuestions.MOST_ITEMS + 1; i++) {
            reader.line(i + 1, lines[i].strip());
        }
        reader.endOfBlock();
        return reader.items;
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            endOfBlock();
            return;
        }
        if (skipping) {
            return;
        }
        if (stem.isEmpty() && options.isEmpty()) {
            begin = number;
        }
        var option = OPTION.matcher(line);
        var answer = ANSWER.matcher(line);
        if (answer.matches()) {
            complete(answer.group(1).strip());
        } else if (option.matches() && !stem.isEmpty() && isNext(option.group(1))) {
            letters.add(option.group(1).toUpperCase(Locale.ROOT));
            options.add(option.group(2).strip());
        } else if (options.isEmpty()) {
            stem.add(line);
        } else {
            refuse("“" + FromMoodle.brief(line) + "” is neither the option " + next() + " nor the line ANSWER");
            skipping = true;
        }
    }

    private boolean isNext(String letter) {
        return letter.equalsIgnoreCase(next());
    }

    private String next() {
        return Character.toString((char) ('A' + Math.min(25, letters.size())));
    }

    private void endOfBlock() {
        if (!skipping && !(stem.isEmpty() && options.isEmpty())) {
            refuse(options.isEmpty() ? "it has no options" : "the line ANSWER is missing");
        }
        skipping = false;
        clear();
    }

    private void complete(String answer) {
        int key = letters.indexOf(answer.toUpperCase(Locale.ROOT));
        if (stem.isEmpty()) {
            refuse("it has no text");
        } else if (key < 0) {
            refuse("“ANSWER: " + FromMoodle.brief(answer) + "” names none of its options");
        } else {
            item(key);
        }
        clear();
    }

    private void item(int key) {
        var changes = new LinkedHashSet<String>();
        var texts = new TextToMarkdown(changes::add);
        var answers = new ArrayList<MoodleTask.Answer>();
        for (int i = 0; i < options.size(); i++) {
            answers.add(new MoodleTask.Answer(
                    texts.markdown(options.get(i), TextFormat.PLAIN), BigDecimal.valueOf(i == key ? 100 : 0), ""));
        }
        try {
            Task task = new FromMoodle(changes::add).task(new MoodleTask.Choice(true, answers));
            var text = texts.markdown(String.join("\n", stem), TextFormat.PLAIN);
            var item = new BankItem("", name(), text, "", List.of(), task);
            items.add(ReadItem.of(begin, item, List.copyOf(changes)));
        } catch (ItemRefused e) {
            refuse(e.why());
        }
    }

    private void refuse(String why) {
        items.add(ReadItem.refused(begin, name(), why));
    }

    private String name() {
        return FromMoodle.brief(String.join(" ", stem.isEmpty() ? options : stem));
    }

    private void clear() {
        stem.clear();
        letters.clear();
        options.clear();
    }
}
