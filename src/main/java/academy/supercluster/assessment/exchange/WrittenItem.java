/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.List;

/**
 * What became of a question that was to be written.
 *
 * @param name its title
 * @param remarks what the format could not carry, or why it was refused
 */
public record WrittenItem(String name, ReadItem.Fate fate, List<String> remarks) {

    public WrittenItem {
        remarks = List.copyOf(remarks);
    }
}
