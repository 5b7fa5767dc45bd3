/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;

/** What the address of the login page says about why somebody is there. */
final class LoginMessages {

    /** @param isProblem whether something went wrong, as opposed to well */
    record Message(String key, boolean isProblem, Object... arguments) {}

    private static final Map<String, Boolean> KNOWN = Map.of(
            "error", true,
            "locked", true,
            "unconfirmed", true,
            "unavailable", true,
            "copied", true,
            "expired", false,
            "goodbye", false,
            "confirmed", false,
            "changed", false,
            "welcome", false);

    private static final int LONGEST_WAIT = 999;

    private LoginMessages() {}

    static Optional<Message> of(QueryParameters query) {
        return waiting(query)
                .or(() -> KNOWN.entrySet().stream()
                        .filter(known -> query.getParameters().containsKey(known.getKey()))
                        .map(known -> new Message("identity.login." + known.getKey(), known.getValue()))
                        .findFirst());
    }

    private static Optional<Message> waiting(QueryParameters query) {
        return query.getSingleParameter("wait")
                .filter(minutes -> minutes.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes <= LONGEST_WAIT)
                .map(minutes -> new Message("identity.login.wait", true, minutes));
    }
}
