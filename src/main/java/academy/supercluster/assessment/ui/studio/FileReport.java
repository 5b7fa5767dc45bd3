/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.exchange.QuestionFile;
import academy.supercluster.assessment.exchange.ReadItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What a file holds: a sentence, then every item with what becomes of it. */
class FileReport extends Div {

    FileReport(QuestionFile file) {
        var sentence = new Paragraph(getTranslation(
                file.sound() ? "assessment.import.read" : "assessment.import.broken",
                file.read(),
                file.changed(),
                file.refused()));
        sentence.addClassName("bank-report-sentence");
        add(sentence);
        var lines = new ArrayList<Component>();
        file.remarks()
                .forEach(remark -> lines.add(ReportLine.of(
                        getTranslation("assessment.import.line", remark.line()),
                        getTranslation(remark.error() ? "assessment.import.error" : "assessment.import.warning"),
                        remark.error() ? "refused" : "changed",
                        List.of(remark.message()))));
        file.items().forEach(item -> lines.add(line(item)));
        add(new ReportList(lines));
    }

    private Component line(ReadItem item) {
        var fate = BankQuery.word(item.fate());
        return ReportLine.of(
                getTranslation("assessment.import.item", item.line(), item.name()),
                getTranslation("assessment.fate." + fate),
                fate,
                item.remarks());
    }
}
