/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.Mentee;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.access.ForMentors;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one learner handed in and which attempts they made, for their mentor. */
@Service
@Transactional(readOnly = true)
public class LearnersWork {

    private static final int MOST = 50;

    private final Submissions submissions;
    private final SubmissionViews views;
    private final JdbcClient database;
    private final Mentorships mentorships;
    private final CurrentUser user;

    LearnersWork(
            Submissions submissions,
            SubmissionViews views,
            JdbcClient database,
            Mentorships mentorships,
            CurrentUser user) {
        this.submissions = submissions;
        this.views = views;
        this.database = database;
        this.mentorships = mentorships;
        this.user = user;
    }

    /** An attempt at a quiz that was submitted. */
    public record TriedQuiz(CourseId course, String quiz, Instant submittedAt, Percent result, boolean passed) {}

    /** What the learner handed in, the latest first, as far as it is open to the mentor; at most {@value #MOST}. */
    @ForMentors
    public List<SubmissionView> submissions(UserId learner) {
        var found = submissions.ofLearner(learner.value(), Limit.of(MOST));
        var open = mentorships.open(
                user.require(), found.stream().map(Submission::mentee).collect(Collectors.toSet()));
        return views.of(
                found.stream().filter(each -> open.contains(each.mentee())).toList());
    }

    /** The latest submitted attempts, as far as the learner is the mentor's own; at most {@value #MOST}. */
    @ForMentors
    public List<TriedQuiz> attempts(UserId learner) {
        var found = database.sql("""
                        select course, quiz, submitted_at, result, passed from attempt
                        where learner = ? and submitted_at is not null
                        order by submitted_at desc fetch first 50 rows only""")
                .param(learner.value())
                .query((row, index) -> new TriedQuiz(
                        new CourseId(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        new Percent(row.getInt(4)),
                        row.getBoolean(5)))
                .list();
        var open = mentorships.own(
                user.require(),
                found.stream().map(each -> new Mentee(learner, each.course())).collect(Collectors.toSet()));
        return found.stream()
                .filter(each -> open.contains(new Mentee(learner, each.course())))
                .toList();
    }
}
