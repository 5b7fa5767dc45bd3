/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.CourseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What probes ask of the quizzes of courses. */
public interface ProbeSource {

    /**
     * The questions of a quiz that count and are scored at once, as the current version of the course has them, else as
     * the version had them in which the quiz was passed; nothing when neither has any. Usually without a statement.
     */
    Optional<Pool> pool(CourseId course, String quiz, int passedVersion);

    /** The questions with their texts as HTML, by the id of the version. */
    Map<Long, Question> shown(Collection<Long> versions);

    /** @param courseVersion the version of the course that has the questions */
    record Pool(int courseVersion, List<Entry> entries) {
        public Pool {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A question that may be asked.
     *
     * @param version the version's row
     * @param question the question's row, the same for all its versions
     */
    record Entry(long version, long question, String objective) {}
}
