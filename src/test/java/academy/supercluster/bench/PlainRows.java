/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every table, as text in which a person is known by the number in their address and what is theirs by
 * names, so that two populations of the same people can be compared whatever their ids are.
 */
record PlainRows(Map<String, List<String>> byTable) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("\\{bcrypt}\\S+");

    /** @param mailbox what the addresses of the population begin with */
    static PlainRows of(JdbcClient database, String mailbox) {
        var names = new HashMap<String, String>();
        database.sql("select id, email from account")
                .query()
                .listOfRows()
                .forEach(row -> names.put(row.get("id").toString(), "person " + row.get("email")));
        database.sql("select id, learner, course from enrolment")
                .query()
                .listOfRows()
                .forEach(row -> names.put(
                        row.get("id").toString(),
                        "enrolment of " + names.get(row.get("learner").toString()) + " in " + row.get("course")));
        var sittings = new HashMap<String, Integer>();
        database.sql("select id, enrolment from attempt order by started_at")
                .query()
                .listOfRows()
                .forEach(row -> {
                    var enrolment = names.get(row.get("enrolment").toString());
                    names.put(
                            row.get("id").toString(),
                            "attempt " + sittings.merge(enrolment, 1, Integer::sum) + " of " + enrolment);
                });
        var tables = new TreeMap<String, List<String>>();
        for (var table : tables(database)) {
            var rows = new ArrayList<String>();
            for (var row : database.sql("select * from " + table).query().listOfRows()) {
                var text = named(new TreeMap<>(row).toString(), names);
                if (text.contains(mailbox + "-")) {
                    rows.add(HASH.matcher(text.replace(mailbox + "-", "")).replaceAll("a hash"));
                }
            }
            rows.sort(null);
            tables.put(table, rows);
        }
        return new PlainRows(tables);
    }

    /** How many rows each table has. */
    static Map<String, Integer> counts(JdbcClient database) {
        var counts = new TreeMap<String, Integer>();
        for (var table : tables(database)) {
            counts.put(
                    table,
                    database.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_name not like 'flyway%' order by table_name")
                .query(String.class)
                .list();
    }

    private static String named(String row, Map<String, String> names) {
        return UUID.matcher(row).replaceAll(id -> names.getOrDefault(id.group(), id.group()));
    }
}
