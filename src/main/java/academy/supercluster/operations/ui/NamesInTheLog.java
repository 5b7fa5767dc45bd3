/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.ui;

import academy.supercluster.operations.ActorNames;
import academy.supercluster.operations.AuditRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The log keeps ids only; here are the names behind those of one page of it, as far as the accounts are still open.
 */
final class NamesInTheLog {

    private static final String PERSON = "user:";
    private static final String CLOSED = "operations.audit.closed";

    private final Map<UUID, String> names;
    private final Function<String, String> words;

    /** @param words from a key to its sentence */
    NamesInTheLog(List<AuditRecord> page, Optional<ActorNames> people, Function<String, String> words) {
        var ids = page.stream()
                .map(AuditRecord::entry)
                .flatMap(entry -> Stream.of(Optional.ofNullable(entry.actor()), person(entry.subject())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        this.names = people.map(known -> known.names(ids)).orElse(Map.of());
        this.words = words;
    }

    String actor(@Nullable UUID actor) {
        if (actor == null) {
            return words.apply("operations.audit.system");
        }
        return nameOf(actor).orElseGet(() -> words.apply(CLOSED) + " · " + actor);
    }

    /** The subject as it can be filtered for, a person with the name in front. */
    String subject(String subject) {
        return person(subject)
                .map(person -> nameOf(person).orElseGet(() -> words.apply(CLOSED)) + " · " + subject)
                .orElse(subject);
    }

    private Optional<String> nameOf(UUID person) {
        return Optional.ofNullable(names.get(person));
    }

    private static Optional<UUID> person(String subject) {
        try {
            return Optional.of(subject)
                    .filter(text -> text.startsWith(PERSON))
                    .map(text -> UUID.fromString(text.substring(PERSON.length())));
        } catch (IllegalArgumentException notAPerson) {
            return Optional.empty();
        }
    }
}
