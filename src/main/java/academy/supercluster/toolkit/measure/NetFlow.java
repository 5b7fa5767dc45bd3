/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.ArrayList;
import java.util.List;

/** Arrivals − departures, by stream. */
final class NetFlow implements Measure {

    private static final String STREAM = "stream";
    private static final String ARRIVALS = "arrivals";
    private static final String DEPARTURES = "departures";

    @Override
    public String name() {
        return "net-flow";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.choice(STREAM),
                Role.of(ARRIVALS, ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.MONEY),
                Role.of(DEPARTURES, ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.MONEY));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var lines = new ArrayList<Chart.Line>();
        var notes = new ArrayList<Sentence>();
        var losing = new ArrayList<String>();
        for (var stream : in.choices(STREAM)) {
            var rows = in.rows(STREAM).stream()
                    .filter(row -> in.choice(row, STREAM).filter(stream::equals).isPresent())
                    .filter(row -> in.number(row, ARRIVALS).isPresent()
                            && in.number(row, DEPARTURES).isPresent())
                    .toList();
            if (rows.isEmpty()) {
                continue;
            }
            double came =
                    rows.stream().mapToDouble(row -> in.amount(row, ARRIVALS)).sum();
            double left =
                    rows.stream().mapToDouble(row -> in.amount(row, DEPARTURES)).sum();
            lines.add(Chart.Line.of(stream.label(), came, left));
            notes.add(Sentence.of("net-flow.stream", stream.label(), came, left, came - left));
            if (left > came) {
                losing.add(stream.label());
            }
        }
        if (lines.isEmpty()) {
            return new Measured(name(), Sentence.of("net-flow.none"), List.of(), null);
        }
        var sentence = losing.isEmpty()
                ? Sentence.of("net-flow.gaining", lines.size())
                : Sentence.of("net-flow.losing", losing.size(), String.join(", ", losing));
        return new Measured(
                name(),
                sentence,
                notes,
                new Chart(Chart.Kind.FLOW, Chart.Unit.COUNT, List.of("arrivals", "departures"), lines, null));
    }
}
