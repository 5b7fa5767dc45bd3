/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.ArrayList;
import java.util.List;

/** For each group: its share of the board seats, and its share of the members. The difference is the insight. */
final class SeatShare implements Measure {

    private static final String SEAT = "seat";

    @Override
    public String name() {
        return "seat-share";
    }

    @Override
    public List<Role> roles() {
        var roles = new ArrayList<>(Seats.roles());
        roles.add(Role.of(SEAT, ColumnType.YES_NO));
        return roles;
    }

    @Override
    public Measured compute(MeasureInput in) {
        var seats = new Seats(in);
        var members = seats.members();
        var seated = seats.balance(row -> in.text(row, SEAT).equals("yes"));
        if (seated.members() == 0) {
            return new Measured(name(), Sentence.of("seat-share.none"), List.of(), null);
        }
        var lines = new ArrayList<Chart.Line>();
        var widest = Sentence.of("seat-share.none");
        int gap = -1;
        for (var group : seats.groups()) {
            int ofMembers = Figures.percent(members.of(group), members.members());
            int ofSeats = Figures.percent(seated.of(group), seated.members());
            lines.add(new Chart.Line(
                    Sentence.word(seats.name(group)), group, List.of((double) ofMembers, (double) ofSeats)));
            if (Math.abs(ofSeats - ofMembers) > gap) {
                gap = Math.abs(ofSeats - ofMembers);
                widest = Sentence.of("seat-share.some", seats.name(group), ofSeats, ofMembers);
            }
        }
        return new Measured(
                name(),
                widest,
                List.of(Sentence.of("seat-share.seats", seated.members())),
                new Chart(Chart.Kind.PAIRS, Chart.Unit.PERCENT, List.of("members", "seats"), lines, null));
    }
}
