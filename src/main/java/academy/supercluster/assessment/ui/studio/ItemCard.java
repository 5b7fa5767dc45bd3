/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.analysis.ItemChoice;
import academy.supercluster.assessment.analysis.ItemFlag;
import academy.supercluster.assessment.analysis.ItemReading;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** How one question does: a plain sentence first, the numbers one click away. */
class ItemCard extends Article {

    private final ItemReading item;

    ItemCard(ItemReading item) {
        this.item = item;
        addClassName("bank-item");
        add(new H2(new Anchor(
                "studio/questions/" + item.owner(),
                BankWords.brief(item.question().stem()))));
        if (!item.isEnough()) {
            add(new Paragraph(
                    getTranslation("assessment.analysis.too-few", item.tally().asked(), ItemReading.ENOUGH)));
            return;
        }
        var flags = item.flags();
        if (flags.isEmpty()) {
            add(new Paragraph(
                    getTranslation("assessment.analysis.fine", item.tally().facility())));
        }
        flags.forEach(flag -> {
            var sentence = new Paragraph(sentence(flag));
            sentence.addClassName("bank-flag");
            add(sentence);
        });
        add(numbers());
    }

    private String sentence(ItemFlag flag) {
        return switch (flag) {
            case DISTRACTOR_BEATS_KEY -> getTranslation("assessment.analysis.beaten", names(item.beating()));
            case HARDLY_TELLS -> getTranslation("assessment.analysis.hardly-tells");
            case TOO_HARD ->
                getTranslation("assessment.analysis.too-hard", item.tally().facility());
            case TOO_EASY ->
                getTranslation("assessment.analysis.too-easy", item.tally().facility());
            case UNUSED_OPTION -> getTranslation("assessment.analysis.unused", names(item.unused()));
        };
    }

    private static String names(List<ItemChoice> choices) {
        return choices.stream()
                .map(choice -> "“" + BankWords.brief(choice.text()) + "”")
                .collect(Collectors.joining(", "));
    }

    private NativeDetails numbers() {
        var tally = item.tally();
        var table = new NativeTable();
        row(
                table,
                getTranslation("assessment.analysis.asked"),
                getTranslation("assessment.analysis.count", tally.asked()));
        row(
                table,
                getTranslation("assessment.analysis.entirely"),
                getTranslation("assessment.analysis.percent", tally.entirelyRight()));
        row(
                table,
                getTranslation("assessment.analysis.facility"),
                getTranslation("assessment.analysis.percent", tally.facility()));
        row(
                table,
                getTranslation("assessment.analysis.item-rest"),
                tally.itemRest().isPresent()
                        ? getTranslation(
                                "assessment.analysis.correlation",
                                tally.itemRest().getAsDouble())
                        : getTranslation("assessment.analysis.no-correlation"));
        var content = new Div(table);
        if (!item.choices().isEmpty()) {
            content.add(choices());
        }
        content.addClassName("bank-numbers");
        return new NativeDetails(getTranslation("assessment.analysis.numbers"), content);
    }

    private NativeTable choices() {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("assessment.analysis.choices"));
        for (var choice : item.choices()) {
            row(
                    table,
                    getTranslation(
                            choice.correct() ? "assessment.analysis.right-option" : "assessment.analysis.option",
                            BankWords.brief(choice.text())),
                    getTranslation(
                            "assessment.analysis.chosen",
                            choice.times(),
                            (double) choice.times() / Math.max(1, item.tally().asked())));
        }
        row(
                table,
                getTranslation("assessment.analysis.unanswered"),
                getTranslation(
                        "assessment.analysis.chosen",
                        item.unanswered(),
                        (double) item.unanswered() / Math.max(1, item.tally().asked())));
        return table;
    }

    private static void row(NativeTable table, String what, String value) {
        var row = new NativeTableRow();
        var head = row.addHeaderCell();
        head.setText(what);
        head.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(value);
        table.getBody().add(row);
    }
}
