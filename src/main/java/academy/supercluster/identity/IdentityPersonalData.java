/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.PersonalData;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account itself: who somebody is and what they may do. */
@Component
class IdentityPersonalData implements PersonalData {

    private final Users users;
    private final RememberedBrowsers browsers;
    private final Throttle throttle;
    private final JdbcClient jdbc;
    private final Clock clock;

    IdentityPersonalData(Users users, RememberedBrowsers browsers, Throttle throttle, JdbcClient jdbc, Clock clock) {
        this.users = users;
        this.browsers = browsers;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "identity";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(UUID person) {
        return users.withId(person).map(IdentityPersonalData::describe).orElse(Map.of());
    }

    @Override
    @Transactional
    public void erase(UUID person) {
        users.withId(person).ifPresent(user -> {
            browsers.forgetAll(user.id());
            throttle.forget(Tries.Of.PASSWORD, user.email().value());
            throttle.forget(Tries.Of.LETTER, user.email().value());
            jdbc.sql("delete from account_token where account_id = ?")
                    .param(person)
                    .update();
            user.close(clock.instant());
        });
    }

    private static Map<String, Object> describe(User user) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", user.id().toString());
        facts.put("email", user.email().value());
        facts.put("name", user.name());
        facts.put("language", user.locale().toLanguageTag());
        facts.put("timeZone", user.zone().getId());
        facts.put("colourScheme", user.colourScheme().name());
        facts.put("state", user.state().name());
        facts.put("createdAt", user.createdAt());
        user.consentedAt().ifPresent(moment -> facts.put("agreedToPrivacyAt", moment));
        facts.put(
                "roles",
                user.grants().stream()
                        .map(grant -> grant.role() + " " + grant.scope().kind() + " "
                                + grant.scope().id())
                        .map(String::strip)
                        .sorted(Comparator.naturalOrder())
                        .toList());
        return facts;
    }
}
