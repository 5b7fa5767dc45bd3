/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Income from industry ÷ income from public money, in the present year. */
final class IndustryPublicRatio implements Measure {

    private static final String PAYER = "payer";
    private static final String AMOUNT = "amount";

    @Override
    public String name() {
        return "industry-public";
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.choice(PAYER, "industry", "public"), Role.of(AMOUNT, ColumnType.MONEY));
    }

    @Override
    public Measured compute(MeasureInput in) {
        double industry = sum(in, "industry");
        double publicMoney = sum(in, "public");
        if (industry + publicMoney == 0) {
            return new Measured(name(), Sentence.of("industry-public.none"), List.of(), null);
        }
        double whole = in.rows(PAYER).stream()
                .mapToDouble(row -> in.amount(row, AMOUNT))
                .sum();
        var lines = in.choices(PAYER).stream()
                .map(payer -> Chart.Line.of(
                        payer.label(),
                        Figures.percent(
                                in.rows(PAYER).stream()
                                        .filter(row -> in.choice(row, PAYER)
                                                .filter(payer::equals)
                                                .isPresent())
                                        .mapToDouble(row -> in.amount(row, AMOUNT))
                                        .sum(),
                                whole)))
                .toList();
        var sentence = publicMoney == 0
                ? Sentence.of("industry-public.no-public")
                : Sentence.of("industry-public.some", Figures.rounded(industry / publicMoney, 2));
        return new Measured(name(), sentence, List.of(), Chart.bars(Chart.Unit.PERCENT, "share", lines));
    }

    private static double sum(MeasureInput in, String meaning) {
        return in.rows(PAYER).stream()
                .filter(row -> in.means(row, PAYER, meaning))
                .mapToDouble(row -> in.amount(row, AMOUNT))
                .sum();
    }
}
