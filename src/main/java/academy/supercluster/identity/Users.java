/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts. */
interface Users extends Repository<User, UUID> {

    User save(User user);

    Optional<User> findById(UUID id);

    /** With grants, in one statement. */
    @Query("select u from User u left join fetch u.grants where u.email = :email")
    Optional<User> withEmail(String email);

    /** With grants, in one statement. */
    @Query("select u from User u left join fetch u.grants where u.id = :id")
    Optional<User> withId(UUID id);

    boolean existsByEmail(String email);
}
