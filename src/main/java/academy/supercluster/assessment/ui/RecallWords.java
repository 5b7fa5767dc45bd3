/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.retrieval.Recall;
import academy.supercluster.assessment.retrieval.SittingSheet;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said about recalling, in the language and zone of one person. */
final class RecallWords {

    private final CourseCatalogue catalogue;
    private final Moments moments;
    private final Texts texts;

    RecallWords(CourseCatalogue catalogue, SignedIn person, Texts texts) {
        this(catalogue, person.locale(), person.zone(), texts);
    }

    RecallWords(CourseCatalogue catalogue, Locale locale, ZoneId zone, Texts texts) {
        this.catalogue = catalogue;
        this.moments = new Moments(zone, locale);
        this.texts = texts;
    }

    /** Such as <i>Two minutes: four questions from “Know What You Lead”.</i> */
    String offer(Recall.Now now) {
        var courses = now.parts().stream()
                .map(part -> title(part.course()))
                .distinct()
                .toList();
        return texts.get(
                moments.locale(),
                now.begun() ? "assessment.recall.offer-begun" : "assessment.recall.offer",
                now.minutes(),
                now.questions(),
                courses.size() == 1
                        ? texts.get(moments.locale(), "assessment.recall.course", courses.getFirst())
                        : texts.get(
                                moments.locale(), "assessment.recall.courses", courses.getFirst(), courses.getLast()));
    }

    String later(Recall.Later later) {
        return texts.get(moments.locale(), "assessment.recall.later", date(later.on()), title(later.course()));
    }

    /** The last day before something lapses. */
    String lastDay(LocalDate until) {
        return date(until.minusDays(1));
    }

    /** What came of a sitting that is finished, the first as a heading. */
    List<String> result(SittingSheet sheet, Recall next) {
        var said = new ArrayList<String>();
        var weak = (int)
                sheet.items().stream().filter(item -> item.asked().earned() < 1).count();
        var all = sheet.items().size();
        said.add(texts.get(moments.locale(), "assessment.recall.done", all - weak, all));
        for (var part : sheet.parts()) {
            if (part.retained()) {
                said.add(texts.get(moments.locale(), "assessment.recall.retained", title(part.course())));
            }
        }
        if (weak > 0) {
            said.add(texts.get(moments.locale(), "assessment.recall.weak", weak));
        }
        next.later().stream().findFirst().map(this::later).ifPresent(said::add);
        return said;
    }

    private String title(CourseId course) {
        return catalogue.course(course).map(CourseOutline::title).orElse(course.value());
    }

    private String date(LocalDate day) {
        return moments.date(day.atStartOfDay(moments.zone()).toInstant());
    }
}
