/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.format.SheetFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All measures there are. A new worksheet needs code only for a measure that is not among them. */
public final class Measures {

    private static final List<Measure> ALL = List.of(
            new Coverage(),
            new Evenness(),
            new TargetFit(),
            new SeatShare(),
            new ScoreRange(),
            new EvidenceAge(),
            new RungsWithoutOwner(),
            new AssumptionsOverdue(),
            new Drift(),
            new NetFlow(),
            new TwoYearStay(),
            new UnknownReasons(),
            new StageConversion(),
            new DaysInStage(),
            new CommitmentsKept(),
            new CrossingGroups(),
            new LargestSource(),
            new Runway(),
            new IndustryPublicRatio(),
            new RestrictedShare());

    private Measures() {}

    public static List<String> names() {
        return ALL.stream().map(Measure::name).sorted().toList();
    }

    public static Optional<Measure> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** What the sheet comes to, the measure whose picture stands first before the others. */
    public static List<Measured> compute(SheetFormat format, SheetContent content, LocalDate today) {
        var byName = ALL.stream().collect(Collectors.toMap(Measure::name, Function.identity()));
        return format.measures().stream()
                .sorted(Comparator.comparing(use -> !use.measure().equals(format.chart())))
                .flatMap(use -> Stream.ofNullable(byName.get(use.measure()))
                        .map(measure -> measure.compute(new MeasureInput(format, content, use.columns(), today))))
                .toList();
    }
}
