/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A question of a learner from a lesson, and a short talk about it. */
@Entity
@Table(name = "mentor_question")
class MentorQuestion {

    /** After so many messages a talk is better held elsewhere. */
    static final int MOST_MESSAGES = 20;

    @Id
    private UUID id;

    private UUID learner;
    private String course;
    private String lesson;
    private Instant askedAt;
    private Instant lastAt;
    private boolean waiting;
    private int messages;

    @Version
    private long revision;

    @ElementCollection
    @CollectionTable(name = "mentor_message", joinColumns = @JoinColumn(name = "question"))
    @OrderColumn(name = "place")
    private List<MentorMessage> said = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MentorQuestion() {}

    MentorQuestion(QuestionId id, UserId learner, CourseId course, LessonId lesson, String text, Instant now) {
        this.id = id.value();
        this.learner = learner.value();
        this.course = course.value();
        this.lesson = lesson.value();
        this.askedAt = now;
        this.lastAt = now;
        say(learner, text, now);
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    UserId learner() {
        return new UserId(learner);
    }

    CourseId course() {
        return new CourseId(course);
    }

    LessonId lesson() {
        return new LessonId(lesson);
    }

    Mentee mentee() {
        return new Mentee(learner(), course());
    }

    Instant lastAt() {
        return lastAt;
    }

    boolean isWaiting() {
        return waiting;
    }

    List<MentorMessage> said() {
        return List.copyOf(said);
    }

    /**
     * Adds a message; the same words of the same person again, as when a page did not hear that they arrived, change
     * nothing.
     *
     * @return whether it was added
     * @throws Refusal when the talk has become long
     */
    final boolean say(UserId author, String text, Instant now) {
        if (!said.isEmpty()) {
            var last = said.getLast();
            if (author.value().equals(last.author()) && last.text().equals(text)) {
                return false;
            }
        }
        if (said.size() >= MOST_MESSAGES) {
            throw new Refusal("learning.asking.long", MOST_MESSAGES);
        }
        said.add(new MentorMessage(author.value(), text, now));
        messages = said.size();
        lastAt = now;
        waiting = author.value().equals(learner);
        return true;
    }
}
