/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForMentors;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank of comments of the mentor who is signed in; nobody else sees it. */
@Service
@Transactional
public class OwnPhrases {

    /** The most phrases of one mentor. */
    public static final int MOST = 200;

    private final JdbcClient database;
    private final CurrentUser user;
    private final Clock clock;

    OwnPhrases(JdbcClient database, CurrentUser user, Clock clock) {
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    /** The phrases, those used last first. */
    @ForMentors
    @Transactional(readOnly = true)
    public List<MarkingPhrase> mine() {
        return database.sql("""
                        select id, text, used, revision from marking_phrase where mentor = ?
                        order by used_at desc, id fetch first 200 rows only""")
                .param(me())
                .query((row, index) -> new MarkingPhrase(
                        row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    /**
     * Keeps a phrase; one that is there already is not kept twice.
     *
     * @throws Refusal if it is empty, too long, or the bank is full
     */
    @ForMentors
    public void keep(String text) {
        var words = words(text);
        var mine = mine();
        if (mine.stream().anyMatch(phrase -> phrase.text().equals(words))) {
            return;
        }
        if (mine.size() >= MOST) {
            throw new Refusal("assessment.marking.refusal.many-phrases", MOST);
        }
        database.sql("""
                        insert into marking_phrase (id, mentor, text, used, used_at, revision)
                        values (?, ?, ?, 0, ?, 0)""").params(UUID.randomUUID(), me(), words, now()).update();
    }

    /**
     * Changes a phrase.
     *
     * @param known the revision that was seen
     * @throws Refusal if it was changed elsewhere meanwhile
     * @throws NotFound if the mentor has no such phrase
     */
    @ForMentors
    public void change(UUID id, long known, String text) {
        var words = words(text);
        int changed = database.sql("""
                        update marking_phrase set text = ?, revision = revision + 1
                        where id = ? and mentor = ? and revision = ?""").params(words, id, me(), known).update();
        if (changed == 0) {
            if (mine().stream().noneMatch(phrase -> phrase.id().equals(id))) {
                throw new NotFound("phrase " + id);
            }
            throw new Refusal("assessment.marking.refusal.phrase-changed");
        }
    }

    /** Forgets a phrase, if the mentor has it. */
    @ForMentors
    public void forget(UUID id) {
        database.sql("delete from marking_phrase where id = ? and mentor = ?")
                .params(id, me())
                .update();
    }

    /** Counts that a phrase was used again. */
    @ForMentors
    public void used(UUID id) {
        database.sql("update marking_phrase set used = used + 1, used_at = ? where id = ? and mentor = ?")
                .params(now(), id, me())
                .update();
    }

    private static String words(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new Refusal("assessment.marking.refusal.empty-remark");
        }
        if (words.length() > MarkingSubmissions.LONGEST_REMARK) {
            throw new Refusal("assessment.marking.refusal.long", MarkingSubmissions.LONGEST_REMARK);
        }
        return words;
    }

    private UUID me() {
        return user.require().id().value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
