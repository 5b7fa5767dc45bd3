/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** The made-up people who have not begun: puts them back to where they were, and signs them in. */
final class Visitors {

    private static final int AT_ONCE = 4;

    private static final String THEM = "(select id from account where email like 'visitor-%@bench.test')";
    private static final String THEIR_ENROLMENTS = "(select id from enrolment where learner in " + THEM + ")";

    private static final List<String> BACK_TO_THE_BEGINNING = List.of(
            "delete from attempt_item where attempt in (select id from attempt where learner in " + THEM + ")",
            "delete from answer_mark where learner in " + THEM,
            "delete from attempt where learner in " + THEM,
            "delete from case_decision where learner in " + THEM,
            "delete from lesson_note where learner in " + THEM,
            "delete from lesson_progress where enrolment in " + THEIR_ENROLMENTS,
            "delete from learning_event where sequence > 1 and enrolment in " + THEIR_ENROLMENTS,
            "update enrolment set state = 'ENROLLED', percent = 0, completed = 0, finish_version = null,"
                    + " finished_at = null, finished_version = 0, last_lesson = null, last_activity = enrolled_at,"
                    + " last_sequence = 1, revision = 1 where learner in " + THEM,
            "vacuum analyze");

    private Visitors() {}

    /** Undoes all earlier visits. */
    static void reset(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var step : BACK_TO_THE_BEGINNING) {
                statement.execute(step);
            }
        }
    }

    static String email(int number) {
        return "%s-%06d@bench.test".formatted(Population.VISITOR, number);
    }

    /** Signs in the first so many, a few at a time; every one of them posts their password to the login page. */
    static Queue<Learner> signIn(String base, HttpClient client, int people) throws Exception {
        var signedIn = new ConcurrentLinkedQueue<Learner>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<Boolean>>();
            for (var i = 0; i < people; i++) {
                var email = email(i);
                all.add(threads.submit(() -> signedIn.add(
                        Learner.signIn(new Wire(base, client, sent -> {}), email, GenerateLearners.PASSWORD))));
            }
            for (var each : all) {
                each.get();
            }
        }
        return signedIn;
    }
}
