/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.access.ForAuthors;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the questions of a quiz do, for the authors of its course; first submitted attempts only, as they were counted. */
@Service
public class ItemAnalysis {

    private final AnalysisRows rows;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    ItemAnalysis(AnalysisRows rows, CourseCatalogue catalogue, CurrentUser user) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.user = user;
    }

    /**
     * The quiz as the present version of its course has it.
     *
     * @throws NotFound if there is no such quiz, or in a course that is somebody else's
     */
    @ForAuthors
    @Transactional(readOnly = true)
    public QuizReading of(CourseId course, String quiz) {
        int version = require(course).version();
        var title = rows.title(course, version, quiz).orElseThrow(() -> new NotFound("quiz " + quiz + " of " + course));
        var counted = rows.counted(course, quiz);
        return new QuizReading(
                title,
                counted.map(AnalysisRows.Counted::learners).orElse(0),
                counted.map(AnalysisRows.Counted::at),
                rows.items(course, version, quiz, rows.choices(course, quiz)));
    }

    /** The quizzes that ask a question in the present version of its course, by id. */
    @ForAuthors
    @Transactional(readOnly = true)
    public List<String> quizzesAsking(CourseId course, long question) {
        return rows.quizzesAsking(course, require(course).version(), question);
    }

    private CourseOutline require(CourseId course) {
        var person = user.require();
        return catalogue
                .course(course)
                .filter(found -> person.may(Role.AUTHOR, Scope.course(course.value())))
                .orElseThrow(() -> new NotFound("course " + course + " for its author"));
    }
}
