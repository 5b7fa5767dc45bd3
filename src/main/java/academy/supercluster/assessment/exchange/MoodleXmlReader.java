/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.exchange.QuestionFile.Remark;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a Moodle XML file question by question. Document types and entities of a file's own are refused, so that no
 * other file is ever read and no entity grows; nesting is bounded.
 */
final class MoodleXmlReader {

    private static final int DEPTH = 20;

    private final List<Remark> remarks;
    private final List<ReadItem> items = new ArrayList<>();
    private final ArrayDeque<XmlElement> open = new ArrayDeque<>();
    private boolean inQuiz;

    private MoodleXmlReader(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** @param remarks is told what concerns the file as a whole */
    static List<ReadItem> read(String text, List<Remark> remarks) {
        var reader = new MoodleXmlReader(remarks);
        if (!text.isBlank()) {
            reader.read(text.stripLeading(), 1 + leadingLines(text));
        }
        return reader.items;
    }

    private static int leadingLines(String text) {
        int begin = text.length() - text.stripLeading().length();
        return (int) text.substring(0, begin)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    private void read(String text, int firstLine) {
        int line = firstLine;
        try {
            var xml = hardened().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext() && items.size() <= ReadingQuestions.MOST_ITEMS) {
                int event = xml.next();
                line = firstLine - 1 + Math.max(1, xml.getLocation().getLineNumber());
                if (!take(event, xml, line)) {
                    return;
                }
            }
        } catch (XMLStreamException e) {
            int place = e.getLocation() == null
                    ? line
                    : firstLine - 1 + Math.max(1, e.getLocation().getLineNumber());
            broken(place, "This is not valid XML: " + explain(e) + " What follows was not read.");
        }
    }

    /** Whether reading goes on. */
    private boolean take(int event, XMLStreamReader xml, int line) {
        switch (event) {
            case XMLStreamConstants.DTD -> {
                broken(line, "A document type (<!DOCTYPE …>) is not allowed; nothing was read.");
                return false;
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                broken(
                        line,
                        "The entity “&" + xml.getLocalName() + ";” is not known in XML. What follows was not read.");
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                return begin(xml, line);
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty()) {
                    open.peek().add(xml.getText());
                }
            }
            default -> {}
        }
        return true;
    }

    private boolean begin(XMLStreamReader xml, int line) {
        var name = xml.getLocalName();
        if (!inQuiz) {
            inQuiz = name.equals("quiz");
            if (!inQuiz) {
                broken(
                        line,
                        "A Moodle XML file begins with <quiz>; this one begins with <" + FromMoodle.brief(name) + ">.");
            }
            return inQuiz;
        }
        if (open.size() >= DEPTH) {
            broken(line, "The elements are nested too deeply here. What follows was not read.");
            return false;
        }
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        var element = new XmlElement(name, line, attributes);
        if (!open.isEmpty()) {
            open.peek().add(element);
        } else if (!name.equals("question")) {
            remarks.add(new Remark(line, false, "<" + FromMoodle.brief(name) + "> was left out: it is no question."));
        }
        open.push(element);
        return true;
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        var element = open.pop();
        if (open.isEmpty() && element.name().equals("question")) {
            items.add(new MoodleXmlQuestion(element).read());
        }
    }

    /** Tells that the file is broken, and refuses the question in the middle of which that was found. */
    private void broken(int line, String message) {
        remarks.add(new Remark(line, true, message));
        if (!open.isEmpty() && open.peekLast().name().equals("question")) {
            var question = open.peekLast();
            items.add(ReadItem.refused(
                    question.line(), new MoodleXmlQuestion(question).name(), "the file is broken in the middle of it"));
        }
    }

    private static String explain(XMLStreamException e) {
        var message = String.valueOf(e.getMessage());
        int text = message.indexOf("Message: ");
        var reason = (text < 0 ? message : message.substring(text + 9))
                .replaceAll("\\s+", " ")
                .strip();
        return (reason.length() > 200 ? reason.substring(0, 200) + "…" : reason) + (reason.endsWith(".") ? "" : ".");
    }
}
