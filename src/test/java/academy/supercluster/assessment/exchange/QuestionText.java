/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A question file as a test writes it. */
record QuestionText(QuestionFile file) {

    static QuestionText gift(String text) {
        return of(text, QuestionFormat.GIFT);
    }

    static QuestionText xml(String questions) {
        return of(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "\n</quiz>",
                QuestionFormat.MOODLE_XML);
    }

    static QuestionText aiken(String text) {
        return of(text, QuestionFormat.AIKEN);
    }

    private static QuestionText of(String text, QuestionFormat format) {
        return new QuestionText(
                ReadingQuestions.read("file", text.getBytes(StandardCharsets.UTF_8), Optional.of(format)));
    }

    ReadItem only() {
        if (file.items().size() != 1 || !file.sound()) {
            throw new AssertionError(file.toString());
        }
        return file.items().getFirst();
    }

    BankItem item() {
        return only().item().orElseThrow(() -> new AssertionError(only().toString()));
    }

    Task task() {
        return item().task();
    }

    List<String> remarks() {
        return only().remarks();
    }

    String counts() {
        return file.read() + " read, " + file.changed() + " changed, " + file.refused() + " refused";
    }
}
