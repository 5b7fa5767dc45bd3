/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.exchange.ReadItem.Fate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Writes question files. What a format cannot carry is told; reading the file again gives what it could. */
public final class WritingQuestions {

    private WritingQuestions() {}

    /** @throws IllegalArgumentException for a format that is only read */
    public static QuestionExport write(List<BankItem> items, QuestionFormat format) {
        if (!format.isWritten()) {
            throw new IllegalArgumentException("Not written: " + format);
        }
        var file = new StringBuilder();
        var written = new ArrayList<WrittenItem>();
        for (var item : items) {
            var changes = new LinkedHashSet<String>();
            try {
                file.append(question(item, format, changes));
                written.add(new WrittenItem(
                        item.title(), changes.isEmpty() ? Fate.KEPT : Fate.CHANGED, List.copyOf(changes)));
            } catch (ItemRefused e) {
                written.add(new WrittenItem(item.title(), Fate.REFUSED, List.of(e.why())));
            }
        }
        var text = format == QuestionFormat.GIFT ? file.toString() : MoodleXmlWriter.file(file.toString());
        return new QuestionExport(format, text, written);
    }

    private static String question(BankItem item, QuestionFormat format, LinkedHashSet<String> changes) {
        var task = new ToMoodle(changes::add).task(item.task());
        if (task instanceof MoodleTask.Embedded && item.stem().contains("\n\n")) {
            changes.add("of the question, all but its first paragraph became part of the text with gaps");
        }
        return format == QuestionFormat.GIFT
                ? new GiftWriter(changes::add).question(item, task)
                : MoodleXmlWriter.question(item, task);
    }
}
