/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.shared.StakeholderGroup;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 1 − JSD of the members' mix to the target mix: {@link academy.supercluster.shared.Balance#targetFit}. */
final class TargetFit implements Measure {

    @Override
    public String name() {
        return "target-fit";
    }

    @Override
    public List<Role> roles() {
        var roles = new ArrayList<>(Seats.roles());
        for (var group : StakeholderGroup.values()) {
            roles.add(
                    Role.of(role(group), ColumnType.NUMBER, ColumnType.INTEGER).inPart(1));
        }
        return roles;
    }

    private static String role(StakeholderGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Measured compute(MeasureInput in) {
        var seats = new Seats(in);
        var balance = seats.members();
        var target = new EnumMap<StakeholderGroup, Double>(StakeholderGroup.class);
        for (var group : StakeholderGroup.values()) {
            in.number(role(group)).map(BigDecimal::doubleValue).ifPresent(weight -> target.put(group, weight));
        }
        var fit = balance.targetFit(target);
        if (fit.isEmpty()) {
            var what = balance.members() == 0 ? "target-fit.none" : "target-fit.no-target";
            return new Measured(name(), Sentence.of(what), List.of(), null);
        }
        return told(seats, fit.getAsDouble(), shares(seats, target));
    }

    private record Shares(StakeholderGroup group, int here, int wanted) {

        int gap() {
            return here - wanted;
        }
    }

    private static List<Shares> shares(Seats seats, Map<StakeholderGroup, Double> target) {
        var balance = seats.members();
        double whole = target.values().stream().mapToDouble(Double::doubleValue).sum();
        return seats.groups().stream()
                .map(group -> new Shares(
                        group,
                        Figures.percent(balance.of(group), balance.members()),
                        Figures.percent(target.getOrDefault(group, 0.0), whole)))
                .toList();
    }

    private Measured told(Seats seats, double fit, List<Shares> shares) {
        var farthest = shares.stream()
                .max(Comparator.comparingInt(each -> Math.abs(each.gap())))
                .orElseThrow();
        var sentence = Sentence.of(
                "target-fit.some",
                Figures.rounded(fit, 2),
                seats.name(farthest.group()),
                farthest.here(),
                farthest.wanted());
        var lines = shares.stream()
                .map(each -> new Chart.Line(
                        Sentence.word(seats.name(each.group())), each.group(), List.of((double) each.here(), (double)
                                each.wanted())))
                .toList();
        return new Measured(
                name(),
                sentence,
                List.of(),
                new Chart(Chart.Kind.PAIRS, Chart.Unit.PERCENT, List.of("now", "target"), lines, null));
    }
}
