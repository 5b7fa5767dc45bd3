/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.Recipient;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The accounts in pages, by name. */
@Component
class PeopleList {

    private static final String MATCHING = """
            from User u where u.state <> AccountState.CLOSED
            and (:text = '' or lower(u.name) like :pattern escape '!' or u.email like :pattern escape '!')""";

    private final EntityManager entities;

    PeopleList(EntityManager entities) {
        this.entities = entities;
    }

    List<PersonRow> page(String text, int offset, int limit) {
        var ids = entities.createQuery("select u.id " + MATCHING + " order by u.name, u.id", UUID.class)
                .setParameter("text", text.strip())
                .setParameter("pattern", pattern(text))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, User> users = entities.createQuery(
                        "select distinct u from User u left join fetch u.grants where u.id in :ids", User.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(user -> user.id().value(), Function.identity()));
        return ids.stream().map(users::get).map(PeopleList::row).toList();
    }

    /** Active accounts, by name, without their grants. */
    List<Recipient> active(String text, int offset, int limit) {
        return entities.createQuery(
                        "select u " + MATCHING + " and u.state = AccountState.ACTIVE order by u.name, u.id", User.class)
                .setParameter("text", text.strip())
                .setParameter("pattern", pattern(text))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(User::recipient)
                .toList();
    }

    int count(String text) {
        return entities.createQuery("select count(u) " + MATCHING, Long.class)
                .setParameter("text", text.strip())
                .setParameter("pattern", pattern(text))
                .getSingleResult()
                .intValue();
    }

    static PersonRow row(User user) {
        return new PersonRow(
                user.id(), user.name(), user.email().value(), user.state(), user.createdAt(), user.grants());
    }

    private static String pattern(String text) {
        var literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
