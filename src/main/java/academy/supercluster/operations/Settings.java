/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForAdmins;
import academy.supercluster.shared.access.ForEveryone;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What an operator may change at run time, such as the text of the imprint. Values are cached for a few seconds. */
@Service
public class Settings {

    /** The longest value, in characters. */
    public static final int LONGEST = 100_000;

    private final JdbcClient database;
    private final AuditLog audit;
    private final CurrentRecipient person;
    private final Cache<SettingKey, Optional<String>> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

    Settings(JdbcClient database, AuditLog audit, CurrentRecipient person) {
        this.database = database;
        this.audit = audit;
        this.person = person;
    }

    /** The value, or nothing when it was never set. Every key there is is meant for the public. */
    @ForEveryone
    public Optional<String> value(SettingKey key) {
        return cache.get(key, this::read);
    }

    /** Sets or, with an empty text, clears the value, whatever it was before; audited. */
    @ForAdmins
    @Transactional
    public void change(SettingKey key, String value) {
        make(new SettingChange(key, read(key).orElse(""), value));
    }

    /**
     * Makes all the changes or none; audited.
     *
     * @throws Refusal if a text is longer than {@value #LONGEST} characters, or if somebody else has changed one of the
     *     values since it was seen
     */
    @ForAdmins
    @Transactional
    public void change(List<SettingChange> changes) {
        changes.forEach(this::make);
    }

    private void make(SettingChange change) {
        if (change.after().length() > LONGEST) {
            throw new Refusal("operations.settings.too-long", LONGEST);
        }
        if (!change.isOne()) {
            return;
        }
        if (write(change) == 0) {
            throw new Refusal("operations.settings.changed-meanwhile");
        }
        audit.record(new AuditEntry(
                person.id().orElse(null),
                "operations.setting.changed",
                "setting:" + change.key(),
                Map.of("characters", String.valueOf(change.after().length()))));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.invalidate(change.key());
            }
        });
    }

    private int write(SettingChange change) {
        var name = change.key().name();
        if (change.before().isEmpty()) {
            return database.sql("insert into setting (name, content) values (?, ?) on conflict do nothing")
                    .params(name, change.after())
                    .update();
        }
        if (change.after().isEmpty()) {
            return database.sql("delete from setting where name = ? and content = ?")
                    .params(name, change.before())
                    .update();
        }
        return database.sql("update setting set content = ? where name = ? and content = ?")
                .params(change.after(), name, change.before())
                .update();
    }

    private Optional<String> read(SettingKey key) {
        return database.sql("select content from setting where name = ?")
                .param(key.name())
                .query(String.class)
                .optional();
    }
}
