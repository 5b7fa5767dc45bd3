/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one question as Moodle XML; all its texts are Markdown. */
final class MoodleXmlWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private MoodleXmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The file around its questions. */
    static String file(String questions) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>\n";
    }

    static String question(BankItem item, MoodleTask task) {
        var out = new StringWriter();
        try {
            new MoodleXmlWriter(FACTORY.createXMLStreamWriter(out)).write(item, task);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out + "\n";
    }

    private void write(BankItem item, MoodleTask task) throws XMLStreamException {
        xml.writeStartElement("question");
        xml.writeAttribute("type", type(task));
        begin("name");
        element("text", item.title());
        xml.writeEndElement();
        text(
                "questiontext",
                task instanceof MoodleTask.Embedded embedded
                        ? item.stem() + "\n\n" + EmbeddedAnswers.write(embedded.text(), embedded.gaps())
                        : item.stem());
        text("generalfeedback", item.feedback());
        element("defaultgrade", "1.0000000");
        element("penalty", "0.3333333");
        element("hidden", "0");
        element("idnumber", item.id());
        task(task);
        tags(item.tags());
        line();
        xml.writeEndElement();
    }

    private static String type(MoodleTask task) {
        return switch (task) {
            case MoodleTask.Choice _ -> "multichoice";
            case MoodleTask.TrueFalse _ -> "truefalse";
            case MoodleTask.Words _ -> "shortanswer";
            case MoodleTask.Numerical _ -> "numerical";
            case MoodleTask.Matching _ -> "matching";
            case MoodleTask.Ordering _ -> "ordering";
            case MoodleTask.Essay _ -> "essay";
            case MoodleTask.Embedded _ -> "cloze";
        };
    }

    private void task(MoodleTask task) throws XMLStreamException {
        switch (task) {
            case MoodleTask.Choice choice -> {
                element("single", String.valueOf(choice.single()));
                element("shuffleanswers", "true");
                element("answernumbering", "none");
                for (var answer : choice.answers()) {
                    answer(answer.weight(), answer.text(), true, answer.feedback(), null);
                }
            }
            case MoodleTask.TrueFalse statement -> {
                answer(percent(statement.answer()), "true", false, statement.feedbackTrue(), null);
                answer(percent(!statement.answer()), "false", false, statement.feedbackFalse(), null);
            }
            case MoodleTask.Words words -> {
                element("usecase", words.caseCounts() ? "1" : "0");
                for (var answer : words.answers()) {
                    answer(answer.weight(), answer.text(), false, answer.feedback(), null);
                }
            }
            case MoodleTask.Numerical numerical -> numerical(numerical);
            case MoodleTask.Matching matching -> matching(matching);
            case MoodleTask.Ordering ordering -> ordering(ordering);
            case MoodleTask.Essay essay -> essay(essay);
            case MoodleTask.Embedded _ -> {}
        }
    }

    private static BigDecimal percent(boolean right) {
        return right ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
    }

    private void numerical(MoodleTask.Numerical numerical) throws XMLStreamException {
        for (var number : numerical.answers()) {
            var value = number.value();
            answer(
                    number.weight(),
                    value == null ? "*" : value.toPlainString(),
                    false,
                    number.feedback(),
                    number.tolerance().toPlainString());
        }
        if (!numerical.units().isEmpty()) {
            begin("units");
            begin("unit");
            element("multiplier", "1");
            element("unit_name", numerical.units().getFirst());
            xml.writeEndElement();
            xml.writeEndElement();
            element("unitgradingtype", "0");
            element("showunits", "0");
        }
    }

    private void matching(MoodleTask.Matching matching) throws XMLStreamException {
        element("shuffleanswers", "true");
        for (var pair : matching.pairs()) {
            begin("subquestion");
            xml.writeAttribute("format", "markdown");
            element("text", pair.left());
            begin("answer");
            element("text", pair.right());
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private void ordering(MoodleTask.Ordering ordering) throws XMLStreamException {
        element("layouttype", "VERTICAL");
        element("selecttype", "ALL");
        element("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST");
        element("showgrading", "SHOW");
        element("numberingstyle", "none");
        int place = 1;
        for (var item : ordering.items()) {
            answer(BigDecimal.valueOf(place++), item, true, "", null);
        }
    }

    private void essay(MoodleTask.Essay essay) throws XMLStreamException {
        element("responseformat", "editor");
        element("responserequired", "1");
        element("responsefieldlines", "15");
        element("minwordlimit", String.valueOf(essay.least()));
        element("maxwordlimit", String.valueOf(essay.most()));
        element("attachments", "0");
    }

    private void answer(
            BigDecimal fraction,
            String text,
            boolean formatted,
            String feedback,
            @org.jspecify.annotations.Nullable String tolerance)
            throws XMLStreamException {
        begin("answer");
        xml.writeAttribute("fraction", fraction.stripTrailingZeros().toPlainString());
        if (formatted) {
            xml.writeAttribute("format", "markdown");
        }
        element("text", text);
        if (tolerance != null) {
            element("tolerance", tolerance);
        }
        text("feedback", feedback);
        xml.writeEndElement();
    }

    private void tags(List<String> tags) throws XMLStreamException {
        if (tags.isEmpty()) {
            return;
        }
        begin("tags");
        for (var tag : tags) {
            begin("tag");
            element("text", tag);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void text(String name, String markdown) throws XMLStreamException {
        begin(name);
        xml.writeAttribute("format", "markdown");
        element("text", markdown);
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void begin(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n  ");
    }
}
