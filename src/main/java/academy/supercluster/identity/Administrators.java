/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that somebody is always left who can administer the academy. */
@Component
class Administrators {

    private static final Grant ADMIN = new Grant(Role.ADMIN, Scope.EVERYTHING);

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be called before somebody stops being an administrator. Two who leave at once wait for each other.
     *
     * @throws Refusal if the person is the only one
     */
    void requireAnother(User leaving) {
        if (leaving.state() != AccountState.ACTIVE || !leaving.grants().contains(ADMIN)) {
            return;
        }
        var admins = jdbc.sql(
                        "select account_id from account_grant where role = 'ADMIN' order by account_id for update")
                .query((row, number) -> row.getObject("account_id", UUID.class))
                .list();
        var others = admins.stream()
                .filter(admin -> !admin.equals(leaving.id().value()))
                .toList();
        if (others.isEmpty() || active(others) == 0) {
            throw new Refusal("identity.users.last-admin");
        }
    }

    boolean isThereOne() {
        return jdbc.sql("""
                        select count(*) from account a join account_grant g on g.account_id = a.id
                        where g.role = 'ADMIN' and a.state = 'ACTIVE'""").query(Integer.class).single() > 0;
    }

    private int active(List<UUID> ids) {
        return jdbc.sql("select count(*) from account where state = 'ACTIVE' and id in (:ids)")
                .param("ids", ids)
                .query(Integer.class)
                .single();
    }
}
