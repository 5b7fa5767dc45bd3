/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.exchange.ReadItem.Fate;
import java.util.List;

/**
 * A question file as it was read.
 *
 * @param remarks what concerns the file as a whole, in the order of its lines
 * @param items everything it holds, in the order of the file
 */
public record QuestionFile(QuestionFormat format, List<Remark> remarks, List<ReadItem> items) {

    public QuestionFile {
        remarks = List.copyOf(remarks);
        items = List.copyOf(items);
    }

    /**
     * Something about the file as a whole.
     *
     * @param error whether the file, or what follows in it, could not be read
     */
    public record Remark(int line, boolean error, String message) {}

    /** How many questions were read, changed ones included. */
    public long read() {
        return count(Fate.KEPT) + count(Fate.CHANGED);
    }

    public long changed() {
        return count(Fate.CHANGED);
    }

    public long refused() {
        return count(Fate.REFUSED);
    }

    /** Whether the whole file could be read, whatever became of its items. */
    public boolean sound() {
        return remarks.stream().noneMatch(Remark::error);
    }

    /** The questions that were read. */
    public List<BankItem> questions() {
        return items.stream().flatMap(item -> item.item().stream()).toList();
    }

    private long count(Fate fate) {
        return items.stream().filter(item -> item.fate() == fate).count();
    }
}
