/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.access.ForAuthors;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of the courses whose author asks. */
@Service
public class QuestionBank {

    static final int LARGEST_PAGE = 200;
    static final int MOST_VERSIONS = 100;

    private final Authorship authorship;
    private final BankRows rows;

    QuestionBank(Authorship authorship, BankRows rows) {
        this.authorship = authorship;
        this.rows = rows;
    }

    /** The courses that the person may write. */
    @ForAuthors
    public List<CourseOutline> courses() {
        return authorship.courses();
    }

    /**
     * A page of the questions, by course.
     *
     * @param limit at most 200
     */
    @ForAuthors
    @Transactional(readOnly = true)
    public List<BankRow> page(BankFilter filter, int offset, int limit) {
        var courses = allowed(filter);
        return courses.isEmpty() ? List.of() : rows.page(courses, filter, offset, Math.min(limit, LARGEST_PAGE));
    }

    @ForAuthors
    @Transactional(readOnly = true)
    public int count(BankFilter filter) {
        var courses = allowed(filter);
        return courses.isEmpty() ? 0 : rows.count(courses, filter);
    }

    /**
     * A question with its latest versions, at most 100.
     *
     * @throws NotFound if there is none, or in a course that is somebody else's
     */
    @ForAuthors
    @Transactional(readOnly = true)
    public BankedQuestion question(long id) {
        var courses = allowed(BankFilter.EVERYTHING);
        return (courses.isEmpty() ? java.util.Optional.<BankedQuestion>empty() : rows.find(courses, id, MOST_VERSIONS))
                .orElseThrow(() -> new NotFound("question " + id));
    }

    private List<String> allowed(BankFilter filter) {
        filter.course().ifPresent(authorship::require);
        return authorship.courses().stream().map(course -> course.id().value()).toList();
    }
}
