/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import academy.supercluster.courses.content.Problems;

/**
 * Remarks on a text that begins in the middle of a file.
 *
 * @param firstLine the line of the file in which the text begins
 */
public record FileRemarks(String path, int firstLine, Problems problems) implements Remarks {

    @Override
    public void error(int line, String message) {
        problems.error(path, line + firstLine - 1, message);
    }

    @Override
    public void warning(int line, String message) {
        problems.warning(path, line + firstLine - 1, message);
    }
}
