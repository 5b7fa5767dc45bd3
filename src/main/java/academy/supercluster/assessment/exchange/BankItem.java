/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Task;
import java.util.List;

/**
 * A question on its way from one system to another. Texts are Markdown, as everywhere in {@link Task}.
 *
 * @param id the id that the other system knows it by, or empty
 * @param title what the other system calls it; never empty
 * @param stem what is asked
 * @param feedback shown with any answer; may be empty
 * @param tags in the order of the file, each once
 */
public record BankItem(String id, String title, String stem, String feedback, List<String> tags, Task task) {

    public BankItem {
        tags = tags.stream().distinct().toList();
    }
}
