/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.util.LinkedHashMap;

/** A person with a browser, signed in through the login page as everybody is. */
record Learner(String email, Wire wire) {

    /** @throws Disappointed if the academy does not let the person in */
    static Learner signIn(Wire wire, String email, String password) throws IOException, InterruptedException {
        var tab = new VaadinConversation(wire);
        tab.open("/login");
        var token = tab.page()
                .find(each -> each.tag().equals("input") && each.value("name").equals("_csrf"))
                .orElseThrow(() -> tab.disappointed("no token in the form"));
        tab.close();
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", token.value("value"));
        fields.put("username", email);
        fields.put("password", password);
        var next = tab.submit("/login", fields);
        if (!next.endsWith("/home")) {
            throw tab.disappointed("not signed in, but sent to " + next);
        }
        return new Learner(email, wire);
    }

    VaadinConversation newTab() {
        return new VaadinConversation(wire);
    }
}
