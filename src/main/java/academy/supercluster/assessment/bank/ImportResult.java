/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import java.util.List;

/** What became of the questions of a file, each named once. */
public record ImportResult(List<Imported> items) {

    public ImportResult {
        items = List.copyOf(items);
    }

    /** What became of one question. */
    public record Imported(String title, Outcome outcome) {}

    /** What can become of a question. */
    public enum Outcome {
        /** It is a new draft. */
        ADDED,
        /** A question that was imported before has a new version, a draft again. */
        CHANGED,
        /** The same question is there already. */
        THERE,
        /** The course folder has a question with this id; it is changed there. */
        IN_FOLDER
    }

    public long count(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
