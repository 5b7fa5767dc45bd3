/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.bank.ImportResult;
import academy.supercluster.assessment.bank.ImportResult.Outcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What became of the questions that were imported. */
class ImportReport extends Div {

    ImportReport(ImportResult result, String course) {
        var sentence = new Paragraph(getTranslation(
                "assessment.import.result",
                result.count(Outcome.ADDED),
                result.count(Outcome.CHANGED),
                result.count(Outcome.THERE) + result.count(Outcome.IN_FOLDER),
                course));
        sentence.addClassName("bank-report-sentence");
        add(sentence, new Paragraph(getTranslation("assessment.import.next")));
        add(new ReportList(result.items().stream()
                .map(item -> ReportLine.of(
                        item.title(),
                        getTranslation("assessment.outcome." + BankQuery.word(item.outcome())),
                        item.outcome() == Outcome.ADDED || item.outcome() == Outcome.CHANGED ? "kept" : "left_out",
                        List.of()))
                .toList()));
    }
}
