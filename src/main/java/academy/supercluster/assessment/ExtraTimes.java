/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.identity.UserId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extra time as it is kept, one row for each person who has some. */
@Repository
class ExtraTimes {

    private final JdbcClient database;
    private final Clock clock;

    ExtraTimes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One statement. */
    ExtraTime of(UUID learner) {
        return database.sql("select percent, minutes, version from extra_time where learner = ?")
                .param(learner)
                .query((row, index) -> new ExtraTime(row.getInt(1), row.getInt(2), row.getInt(3)))
                .optional()
                .orElse(ExtraTime.NONE);
    }

    /** @return whether nobody has changed it since {@link ExtraTime#version()} */
    boolean put(UUID learner, ExtraTime time, UserId by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (time.version() == 0) {
            return database.sql("""
                            insert into extra_time (learner, percent, minutes, set_by, set_at, version)
                            values (?, ?, ?, ?, ?, 1) on conflict do nothing""")
                            .params(learner, time.percent(), time.minutes(), by.value(), now)
                            .update()
                    == 1;
        }
        return database.sql("""
                        update extra_time set percent = ?, minutes = ?, set_by = ?, set_at = ?, version = version + 1
                        where learner = ? and version = ?""")
                        .params(time.percent(), time.minutes(), by.value(), now, learner, time.version())
                        .update()
                == 1;
    }

    void erase(UUID person) {
        database.sql("delete from extra_time where learner = ?").param(person).update();
        database.sql("update extra_time set set_by = ? where set_by = ?")
                .params(new UUID(0, 0), person)
                .update();
    }
}
