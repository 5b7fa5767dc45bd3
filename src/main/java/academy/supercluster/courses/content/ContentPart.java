/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.util.List;

/**
 * A folder within a course folder that a neighbour understands, such as {@code quizzes/}. Reading needs neither
 * database nor Spring, so that {@code check-course} works without them: implementations are found by {@link
 * java.util.ServiceLoader} and have a public constructor without parameters.
 */
public interface ContentPart {

    /** The folder's name, such as {@code quizzes}. */
    String folder();

    /**
     * Reads and checks the files, telling every problem at once.
     *
     * @return what was read, to be stored by the {@link ContentShelf} of the same folder; of no use if there are errors
     */
    PartContent read(List<SourceFile> files, CourseContext course, Problems problems);
}
