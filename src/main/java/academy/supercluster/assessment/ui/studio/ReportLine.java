/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One item of a report: what became of it as a word, then its name, then the remarks. */
final class ReportLine {

    private ReportLine() {}

    static Component of(String name, String fate, String style, List<String> remarks) {
        var word = new Span(fate);
        word.addClassNames("bank-fate", "bank-fate-" + style);
        var line = new Div(word, new Span(name));
        line.addClassName("bank-report-line");
        remarks.forEach(remark -> line.add(new Paragraph(remark)));
        return line;
    }
}
