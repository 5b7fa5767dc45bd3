/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.assessment.AnswerKey;
import academy.supercluster.bench.Stage.Sitting;
import academy.supercluster.bench.Stage.Studies;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Decision;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.learning.Intent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The made-up life of one learner, the same for the same seed and number: joins, enrols, reads, errs, decides, takes
 * quizzes, and often does not finish.
 */
final class Life {

    private static final List<String> FIRST = List.of(
            "Amina", "Bastian", "Chiara", "Dmitri", "Esi", "Farid", "Greta", "Hana", "Ilse", "Joao", "Kwame", "Leila",
            "Mateo", "Nadia", "Oskar", "Priya", "Quentin", "Rosa", "Sefa", "Tariq", "Uma", "Viggo", "Wanjiru", "Yuki");
    private static final List<String> LAST = List.of(
            "Abara",
            "Berg",
            "Castillo",
            "Duarte",
            "Eriksen",
            "Fischer",
            "Guerra",
            "Haddad",
            "Ito",
            "Jansen",
            "Kimani",
            "Lindqvist",
            "Moreau",
            "Novak",
            "Otieno",
            "Pereira",
            "Rahman",
            "Sato",
            "Tamm",
            "Valdez",
            "Wood",
            "Zhang");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Oslo"),
            ZoneId.of("Africa/Nairobi"),
            ZoneId.of("America/Bogota"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Asia/Tokyo"),
            ZoneId.of("Pacific/Auckland"));
    private static final List<String> REASONS = List.of(
            "Nobody in the room could sign for the whole, so I would rather write the smaller word and keep the promise.",
            "The money is dated and the members came for each other; the label follows from that, not the other way round.",
            "Two of the four signs are there, two are wishes. I would say so on the form and name the date of the next look.",
            "If the board asks in a year what changed, this is the only choice for which I could show them evidence.");

    private final RandomGenerator random;
    private final Library library;
    private final StudyTimes times;
    private final ZoneId zone;
    private final int number;

    Life(long seed, int number, Library library, Instant until) {
        this.random = new SplittableRandom(seed * 1_000_003 + number);
        this.number = number;
        this.library = library;
        this.zone = pick(ZONES);
        this.times = new StudyTimes(random, zone, until);
    }

    void join(Stage stage, String mailbox) {
        stage.join("%s-%06d@bench.test".formatted(mailbox, number), pick(FIRST) + " " + pick(LAST), zone, times.now());
    }

    /** Enrols and studies as far as this person gets; returns how many events that left in the log. */
    int study(Stage stage, CourseOutline course) {
        var intent = intent();
        var studies = stage.enrol(course, intent, times.minutesLater(1, 30));
        var lessons = course.lessons();
        var last = lessonsWanted(intent, lessons.size());
        for (var lesson : lessons.subList(0, last)) {
            if (random.nextInt(3) > 0) {
                times.nextSession();
            }
            if (!times.goesOn()) {
                break;
            }
            study(studies, course, lesson);
        }
        studies.end();
        times.nextSession();
        return studies.events();
    }

    /** Enrols and does nothing yet. */
    void enrolOnly(Stage stage, CourseOutline course) {
        stage.enrol(course, Intent.COMPLETE, times.minutesLater(1, 30)).end();
    }

    boolean goesOn() {
        return times.goesOn();
    }

    private void study(Studies studies, CourseOutline course, Lesson lesson) {
        studies.open(lesson, times.minutesLater(0.1, 2));
        switch (lesson.completion()) {
            case MARK_AS_READ -> studies.markAsRead(lesson, times.minutesLater(3, 20));
            case RECALL -> {
                var content = library.content(course, lesson);
                content.recalls().forEach(recall -> recall(studies, lesson, content, recall));
            }
            case DECISION ->
                studies.decide(
                        lesson, choices(library.content(course, lesson)), pick(REASONS), times.minutesLater(5, 25));
            case PASS -> takeQuiz(studies, lesson);
        }
    }

    /** Tries until it is passed, at most three times; what is read again is known better. */
    private void takeQuiz(Studies studies, Lesson lesson) {
        var knowledge = 0.55 + 0.4 * random.nextDouble();
        for (var attempt = 1; attempt <= 3 && times.goesOn(); attempt++) {
            if (sit(studies.beginQuiz(lesson, times.minutesLater(0.1, 2)), knowledge)) {
                return;
            }
            knowledge = 1 - (1 - knowledge) / 2;
            times.nextSession();
        }
    }

    private boolean sit(Sitting sitting, double knowledge) {
        var tasks = sitting.tasks();
        for (var place = 0; place < tasks.size(); place++) {
            if (random.nextInt(20) > 0) {
                var task = tasks.get(place);
                var known = random.nextDouble() < knowledge;
                if (known && random.nextInt(8) == 0) {
                    sitting.answer(place, AnswerKey.wrong(task), times.minutesLater(0.2, 2));
                }
                sitting.answer(
                        place, known ? AnswerKey.right(task) : AnswerKey.wrong(task), times.minutesLater(0.3, 3));
            }
        }
        return sitting.submit(times.minutesLater(0.1, 2));
    }

    private void recall(Studies studies, Lesson lesson, LessonContent content, Recall recall) {
        for (var option : recall.options()) {
            if (!option.right() && random.nextInt(4) == 0) {
                studies.answerRecall(lesson, content, recall, option.key(), times.minutesLater(0.2, 4));
            }
        }
        var right = recall.options().stream()
                .filter(LessonContent.Option::right)
                .findFirst()
                .orElseThrow();
        studies.answerRecall(lesson, content, recall, right.key(), times.minutesLater(0.2, 6));
    }

    private Map<String, String> choices(LessonContent content) {
        var choices = new HashMap<String, String>();
        for (var decision : content.decisions()) {
            switch (decision) {
                case Decision.Choice choice ->
                    choices.put(choice.id(), pick(choice.alternatives()).key());
                case Decision.Sort sort ->
                    sort.rows()
                            .forEach(row -> choices.put(
                                    sort.id() + "/" + row.key(),
                                    pick(sort.bins()).key()));
            }
        }
        return choices;
    }

    private Intent intent() {
        var dice = random.nextInt(10);
        return dice < 7 ? Intent.COMPLETE : dice < 9 ? Intent.SELECTED_PARTS : Intent.BROWSE;
    }

    private int lessonsWanted(Intent intent, int all) {
        return switch (intent) {
            case COMPLETE -> random.nextInt(10) < 7 ? all : random.nextInt(all + 1);
            case SELECTED_PARTS -> random.nextInt(all + 1);
            case BROWSE -> random.nextInt(Math.min(all, 2) + 1);
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
