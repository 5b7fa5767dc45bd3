/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mistakes;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readers telling what is wrong in a lesson. */
@Service
public class ReportingMistake {

    /** The most characters a report has. */
    public static final int LONGEST_REPORT = 4_000;

    static final int A_DAY = 20;

    private final MistakeReports reports;
    private final CourseCatalogue catalogue;
    private final MistakeNotices notices;
    private final CurrentUser user;
    private final EntityManager database;
    private final Clock clock;

    ReportingMistake(
            MistakeReports reports,
            CourseCatalogue catalogue,
            MistakeNotices notices,
            CurrentUser user,
            EntityManager database,
            Clock clock) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.notices = notices;
        this.user = user;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps the report and tells the authors.
     *
     * @param id chosen by the sender, so that a report sent twice over a shaky line is kept once
     * @throws Refusal if the text is empty or too long, or after twenty reports within a day
     * @throws NotFound if there is no such lesson
     */
    @ForSignedIn
    @Transactional
    public void report(UUID id, CourseId course, int version, LessonId lesson, String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new Refusal("learning.mistake.empty");
        }
        if (words.length() > LONGEST_REPORT) {
            throw new Refusal("learning.mistake.too-long", LONGEST_REPORT);
        }
        var outline = catalogue.version(course, version).orElseThrow(() -> new NotFound(course + " " + version));
        var wrong = outline.lesson(lesson).orElseThrow(() -> new NotFound("lesson " + lesson + " of " + course));
        var reader = user.require().id();
        var earlier = reports.findById(id);
        if (earlier.isPresent()) {
            if (!earlier.get().isBy(reader)) {
                throw new NotFound("report " + id);
            }
            return;
        }
        var now = clock.instant();
        if (reports.by(reader.value(), now.minus(Duration.ofDays(1))) >= A_DAY) {
            throw new Refusal("learning.mistake.enough", A_DAY);
        }
        database.persist(new MistakeReport(id, reader, course, version, lesson, words, now));
        notices.tell(outline, wrong, words);
    }
}
