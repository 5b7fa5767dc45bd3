/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A folder with assignments as a test writes it, and what its check says. */
public final class AssignmentFolder {

    /** An assignment with three criteria and nothing to complain of. */
    public static final String SOUND = """
            # yaml-language-server: $schema=../../../docs/schema/assignment.schema.json
            id: recruitment-sprint
            title: Recruitment sprint
            minutes: {learner: 120, mentor: 15}
            due: 14
            words: {least: 5, most: 1200}
            files: 3
            rubric:
              - id: evidence
                title: Evidence
                objective: classify
                levels:
                  - Claims without a source.
                  - Some sources, none of them dated.
                  - Each claim has a source *and* a year.
                  - Sources are weighed against each other.
              - id: choice
                title: Choice
                objective: stage
                levels: [No choice., A choice without a reason., A reasoned choice., A choice with what would refute it.]
              - id: next-step
                title: Next step
                objective: stage
                levels: [None., A wish., A step with a date., A step with a date and an owner.]
            """;

    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    AssignmentFolder with(String name, String text) {
        files.add(new SourceFile("assignments/" + name, text));
        return this;
    }

    AssignmentContent read() {
        var course = new CourseContext(Set.of("classify", "stage"), Set.of(), Set.of());
        return (AssignmentContent) new AssignmentPart().read(files, course, new Problems() {
            @Override
            public void error(String path, int line, String message) {
                told.add(path + ":" + line + ": error: " + message);
            }

            @Override
            public void warning(String path, int line, String message) {
                told.add(path + ":" + line + ": warning: " + message);
            }
        });
    }

    /** What the check told, one problem a line, in the form of the command. */
    List<String> told() {
        read();
        return told;
    }
}
