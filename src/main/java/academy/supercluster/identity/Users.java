/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts. */
interface Users extends Repository<User, UUID> {

    /** Stores a new account at once, so that rows that point to it can follow. */
    User saveAndFlush(User user);

    Optional<User> findById(UUID id);

    /** With grants, in one statement. */
    @Query("select u from User u left join fetch u.grants where u.email = :email")
    Optional<User> withEmail(String email);

    /** With grants, in one statement. */
    @Query("select u from User u left join fetch u.grants where u.id = :id")
    Optional<User> withId(UUID id);

    boolean existsByEmailIn(Collection<String> emails);

    @Query("select u.id as id, u.name as name from User u where u.id in :ids and u.state <> AccountState.CLOSED")
    List<Named> names(Collection<UUID> ids);

    @Query("select u from User u where u.id in :ids and u.state = AccountState.ACTIVE")
    List<User> active(Collection<UUID> ids);

    /** Active accounts with the role everywhere or in the scope, the longest here first. */
    @Query("""
            select u from User u where u.state = AccountState.ACTIVE and exists (select 1 from u.grants g
                where g.role = :role
                and (g.kind = EVERYTHING or g.kind = :kind and g.scopeId = :scopeId))
            order by u.createdAt, u.id""")
    List<User> holding(Role role, Scope.Kind kind, String scopeId, Limit most);

    @Query("select u.id as id, u.zone as zone from User u where u.id in :ids and u.state <> AccountState.CLOSED")
    List<Zoned> zones(Collection<UUID> ids);

    /** An id with its zone. */
    interface Zoned {
        UUID getId();

        String getZone();
    }

    /** An id with its name. */
    interface Named {

        UUID getId();

        String getName();
    }
}
