/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.access.BetweenRooms;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may know about persons. */
@Service
public class People {

    private final Users users;
    private final PeopleList list;

    People(Users users, PeopleList list) {
        this.users = users;
        this.list = list;
    }

    /** How to reach the person, or nothing when there is no such active account. */
    @BetweenRooms
    @Transactional(readOnly = true)
    public Optional<Recipient> recipient(UserId person) {
        return users.findById(person.value())
                .filter(user -> user.state() == AccountState.ACTIVE)
                .map(User::recipient);
    }

    /** How to reach the persons, in one statement; without those who have no active account. */
    @BetweenRooms
    @Transactional(readOnly = true)
    public List<Recipient> recipients(Collection<UserId> persons) {
        return persons.isEmpty()
                ? List.of()
                : users.active(persons.stream().map(UserId::value).toList()).stream()
                        .map(User::recipient)
                        .toList();
    }

    /**
     * Who holds the role there, be it for everything, in one statement: active accounts, the longest here first.
     *
     * @param most no more than this many
     */
    @BetweenRooms
    @Transactional(readOnly = true)
    public List<Recipient> holding(Role role, Scope where, int most) {
        return users.holding(role, where.kind(), where.id(), Limit.of(most)).stream()
                .map(User::recipient)
                .toList();
    }

    /** The names of the persons, in one statement; unknown ids are left out, and so are closed accounts. */
    @BetweenRooms
    @Transactional(readOnly = true)
    public Map<UserId, String> names(Collection<UserId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return users.names(persons.stream().map(UserId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(named -> new UserId(named.getId()), Users.Named::getName));
    }

    /** How to reach the person if they hold the role there, be it for everything; nothing otherwise. One statement. */
    @BetweenRooms
    @Transactional(readOnly = true)
    public Optional<Recipient> holds(UserId person, Role role, Scope where) {
        return users.withId(person.value())
                .filter(user -> user.state() == AccountState.ACTIVE)
                .filter(user -> user.grants().stream().anyMatch(grant -> grant.allows(role, where)))
                .map(User::recipient);
    }

    /**
     * Active accounts whose name or address contains the text, by name. One statement.
     *
     * @param limit at most 200
     */
    @BetweenRooms
    @Transactional(readOnly = true)
    public List<Recipient> named(String text, int offset, int limit) {
        return list.active(text, offset, Math.min(limit, 200));
    }

    /** The zones in which the persons live, in one statement; unknown ids and closed accounts are left out. */
    @BetweenRooms
    @Transactional(readOnly = true)
    public Map<UserId, ZoneId> zones(Collection<UserId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return users.zones(persons.stream().map(UserId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(zoned -> new UserId(zoned.getId()), zoned -> Zones.orUtc(zoned.getZone())));
    }
}
