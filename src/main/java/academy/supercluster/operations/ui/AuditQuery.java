/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What of the audit log the address asks for; nonsense in the address means the beginning. */
record AuditQuery(String action, String subject, int days, int page) {

    static final int PAGE = 50;
    static final List<Integer> PERIODS = List.of(1, 7, 30, 365);
    private static final int USUAL = 30;
    private static final int LAST_PAGE = 2_000;

    static AuditQuery of(QueryParameters parameters) {
        var days = number(parameters, "days", USUAL);
        return new AuditQuery(
                parameters.getSingleParameter("action").orElse(""),
                parameters.getSingleParameter("subject").orElse(""),
                PERIODS.contains(days) ? days : USUAL,
                Math.clamp(number(parameters, "page", 0), 0, LAST_PAGE));
    }

    AuditQuery at(int otherPage) {
        return new AuditQuery(action, subject, days, otherPage);
    }

    QueryParameters parameters() {
        return QueryParameters.simple(Map.of(
                "action", action, "subject", subject, "days", String.valueOf(days), "page", String.valueOf(page)));
    }

    String href() {
        return "admin/audit?" + parameters().getQueryString();
    }

    int offset() {
        return page * PAGE;
    }

    Duration period() {
        return Duration.ofDays(days);
    }

    private static int number(QueryParameters parameters, String name, int otherwise) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
