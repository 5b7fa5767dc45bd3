/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.ShortText;
import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions of every kind that Moodle has, full of letters that mean something in one format or the other. */
public final class GeneratedItems {

    private static final List<String> WORDS = List.of(
            "cluster",
            "members",
            "Ørsted",
            "学习",
            "naïve",
            "🧲",
            "~",
            "=",
            "#",
            "####",
            "{",
            "}",
            ":",
            "::",
            "\\",
            "\\n",
            "\\*",
            "//",
            "[html]",
            "[markdown]",
            "[note]",
            "%50%",
            "%-33.3%",
            "50 %",
            "*so*",
            "**this**",
            "`a = b`",
            "a < b",
            "&",
            "&amp;",
            "]]>",
            "\"quoted\"",
            "'",
            "$CATEGORY: x",
            "A)",
            "ANSWER: B",
            "TRUE",
            "..",
            "1:2",
            "-> ",
            "<-",
            "$$",
            "(",
            ")",
            "- ",
            "1.",
            "> ",
            "_x_",
            "|",
            "\u00A0",
            "—",
            "T");

    private final Random random;

    public GeneratedItems(long seed) {
        random = new Random(seed);
    }

    /** A bank of questions that the format can carry as they are. */
    public List<BankItem> bank(int size, QuestionFormat format) {
        var bank = new ArrayList<BankItem>();
        while (bank.size() < size) {
            var item = item(bank.size());
            if (carries(format, item)) {
                bank.add(item);
            }
        }
        return bank;
    }

    /** What GIFT is documented not to carry. */
    private static boolean carries(QuestionFormat format, BankItem item) {
        if (format == QuestionFormat.MOODLE_XML) {
            return !(item.task() instanceof Task.Cloze && item.stem().contains("\n\n"));
        }
        return switch (item.task()) {
            case Task.Order _ -> false;
            case Task.Numeric numeric -> numeric.unit().isEmpty();
            case Task.Match match ->
                match.pairs().stream().noneMatch(pair -> pair.left().contains("->"));
            case Task.Cloze _ -> false;
            case Task.Categorise categorise ->
                categorise.items().stream().noneMatch(thing -> thing.text().contains("->"));
            case Task.Short words ->
                Stream.concat(
                                words.accept().getFirst().stream(),
                                Stream.of(words.feedbackRight(), words.feedbackWrong()))
                        .noneMatch(text -> text.contains("->"));
            case Task.Single single ->
                single.options().stream().noneMatch(option -> option.text().startsWith("%100%"));
            default -> true;
        };
    }

    private BankItem item(int number) {
        var tags = list(random.nextInt(4), i -> i == 0 ? "ECO" + random.nextInt(4) : "tag " + random.nextInt(50));
        return new BankItem(
                random.nextBoolean() ? "" : "item-" + number,
                line(),
                random.nextInt(4) == 0 ? text() + "\n\n" + text() : text(),
                maybe(),
                tags,
                task());
    }

    private Task task() {
        return switch (random.nextInt(8)) {
            case 0 -> new Task.Single(options(2 + random.nextInt(6), 1));
            case 1 -> {
                int size = 3 + random.nextInt(7);
                yield new Task.Multiple(options(size, 1 + random.nextInt(size - 1)));
            }
            case 2 -> {
                int pairs = 2 + random.nextInt(5);
                var lefts = distinct(pairs);
                var rights = distinct(pairs + random.nextInt(3));
                yield new Task.Match(
                        list(pairs, i -> new Task.Pair(lefts.get(i), rights.get(i), "")),
                        rights.subList(pairs, rights.size()));
            }
            case 3 -> numeric();
            case 5 -> categorise();
            case 6 -> cloze();
            case 4 ->
                new Task.Order(distinct(2 + random.nextInt(6)).stream()
                        .map(text -> new Task.Item(text, ""))
                        .toList());
            default ->
                new Task.Short(
                        List.of(list(1 + random.nextInt(4), i -> until(this::line, GeneratedItems::isWord))),
                        maybe(),
                        maybe());
        };
    }

    /** At least two things in one bin, bins in the order in which things belong to them, empty ones last. */
    private Task categorise() {
        int used = 1 + random.nextInt(3);
        var bins = distinct(used + random.nextInt(2));
        var things = distinct(used + 1 + random.nextInt(4));
        return new Task.Categorise(
                bins,
                list(things.size(), i -> new Task.Binned(things.get(i), i < used ? i : random.nextInt(used), "")));
    }

    private Task cloze() {
        var gaps = list(1 + random.nextInt(3), i -> gap());
        var text = new StringBuilder("Text");
        for (int i = 1; i <= gaps.size(); i++) {
            text.append(' ').append(withoutBraces()).append(" {").append(i).append('}');
        }
        return new Task.Cloze(text.toString(), gaps);
    }

    private String withoutBraces() {
        return text().replaceAll("[{}]", "");
    }

    private Gap gap() {
        var feedback = random.nextBoolean() ? "" : gapText();
        return switch (random.nextInt(3)) {
            case 0 -> new Gap.Typed(list(1 + random.nextInt(2), i -> gapText() + i), feedback);
            case 1 -> {
                int size = 2 + random.nextInt(3);
                yield new Gap.Chosen(list(size, i -> i + gapText()), random.nextInt(size), feedback);
            }
            default -> new Gap.Calculated(number(), number().abs(), "", feedback);
        };
    }

    private String gapText() {
        return List.of("Oslo", "a # b", "x ~ y", "curly } and {", "50 %", "Ørsted: a", "= =")
                .get(random.nextInt(7));
    }

    private static boolean isWord(String text) {
        return !ShortText.normalised(text).isEmpty() && text.length() <= 200;
    }

    private Task numeric() {
        return new Task.Numeric(
                number(),
                number().abs(),
                random.nextBoolean() ? "" : List.of("%", "m²", "EUR", "members").get(random.nextInt(4)),
                maybe(),
                maybe(),
                list(random.nextInt(3), i -> new Task.Near(number(), number().abs(), maybe())));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6));
    }

    private List<Task.Option> options(int size, int right) {
        var texts = distinct(size);
        var places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(places, random);
        var keys = places.subList(0, right);
        return list(size, i -> new Task.Option(texts.get(i), keys.contains(i), maybe()));
    }

    private List<String> distinct(int size) {
        var texts = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        while (texts.size() < size) {
            var text = text();
            if (seen.add(text.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " "))) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? "" : text();
    }

    private String text() {
        return until(this::anything, text -> !text.isEmpty());
    }

    private String line() {
        return text().replaceAll("\\s+", " ");
    }

    private String anything() {
        var text = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(6))
                .forEach(i -> text.append(WORDS.get(random.nextInt(WORDS.size())))
                        .append(random.nextInt(8) == 0 ? "\n" : random.nextInt(3) == 0 ? "" : " "));
        return text.toString().strip();
    }

    private static String until(Supplier<String> next, java.util.function.Predicate<String> good) {
        return Stream.generate(next).filter(good).findFirst().orElseThrow();
    }

    private static <T> List<T> list(int size, java.util.function.IntFunction<T> each) {
        return IntStream.range(0, size).mapToObj(each).toList();
    }
}
