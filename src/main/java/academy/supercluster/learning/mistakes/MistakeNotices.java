/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mistakes;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.People;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells authors of a reported mistake, in the transaction that keeps it. They read what is wrong and where, not who
 * found it; and not by mail, as a course may have many readers.
 */
@Component
class MistakeNotices {

    private static final int MOST_AUTHORS = 20;

    private final People people;
    private final Notifications notifications;
    private final Texts texts;

    MistakeNotices(People people, Notifications notifications, Texts texts) {
        this.people = people;
        this.notifications = notifications;
        this.texts = texts;
    }

    void tell(CourseOutline course, CourseOutline.Lesson lesson, String words) {
        readers(course).forEach(author -> notifications.tell(author, notice(author, course, lesson, words)));
    }

    /** The course's authors; where there are none, administrators, so that somebody hears it. */
    private List<Recipient> readers(CourseOutline course) {
        var here = Scope.course(course.id().value());
        var authors = people.holding(Role.AUTHOR, here, MOST_AUTHORS);
        return authors.isEmpty() ? people.holding(Role.ADMIN, here, MOST_AUTHORS) : authors;
    }

    private Notice notice(Recipient author, CourseOutline course, CourseOutline.Lesson lesson, String words) {
        var language = author.locale();
        return new Notice(
                "learning.mistake",
                texts.get(language, "learning.mistake.notice.subject", lesson.title()),
                texts.get(language, "learning.mistake.notice.text", course.title(), course.version()) + "\n\n" + words,
                "/learn/" + course.slug() + "/" + lesson.slug(),
                false);
    }
}
