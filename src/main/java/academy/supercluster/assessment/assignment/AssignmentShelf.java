/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.content.ContentShelf;
import academy.supercluster.courses.content.PartContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the assignments of a course version, in the importer's transaction. */
@Component
class AssignmentShelf implements ContentShelf {

    private final AssignmentDefinitions definitions;

    AssignmentShelf(AssignmentDefinitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public String folder() {
        return AssignmentPart.FOLDER;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(CourseId course, int version, PartContent content) {
        ((AssignmentContent) content).assignments().forEach(assignment -> definitions.add(course, version, assignment));
    }
}
