/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import academy.supercluster.courses.content.DidYouMean;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing event by event and writes down only what {@link SvgRules} allow. Nothing outside the file is ever
 * fetched, entities are not expanded, and depth and number of elements are bounded.
 */
final class SvgReader {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEPTH = 40;
    private static final int ELEMENTS = 20_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z][\\w.-]{0,80}");

    private final Remarks remarks;
    private final StringBuilder out = new StringBuilder();
    private final SvgReferences references;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean sound = true;
    private int elements;
    private int skipping;
    private boolean hasTitle;
    private boolean hasDescription;
    private int fixedColour;

    SvgReader(Remarks remarks) {
        this.remarks = remarks;
        references = new SvgReferences(this::error);
    }

    Optional<Svg> read(String xml) {
        if (xml.indexOf(Svg.PREFIX) >= 0) {
            error(1, "This drawing contains a character that has no meaning (U+E000).");
            return Optional.empty();
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            var reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                read(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            var message = String.valueOf(e.getMessage())
                    .lines()
                    .reduce((first, last) -> last)
                    .orElse("");
            error(line, "This is not well-formed XML: " + message.replaceFirst("^Message: ", ""));
        }
        if (sound) {
            references.check();
            needed();
        }
        return sound ? Optional.of(new Svg(out.toString())) : Optional.empty();
    }

    private void needed() {
        if (!hasTitle) {
            error(1, "This drawing needs a <title>, the first thing in it: its name for those who cannot see it.");
        }
        if (!hasDescription) {
            error(1, "This drawing needs a <desc> behind its <title>: what it shows, in words.");
        }
        if (fixedColour > 0) {
            remarks.warning(
                    fixedColour,
                    "A fixed colour does not follow dark mode and print: use the tokens, such as var(--fig-ink).");
        }
    }

    private void read(XMLStreamReader xml, int event) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, line);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
            case XMLStreamConstants.DTD -> error(line, "A DOCTYPE is not allowed: remove it.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                error(line, "The entity “&" + xml.getLocalName() + ";” is not allowed: write the character itself.");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                error(line, "The instruction “<?" + xml.getPITarget() + "” is not allowed: remove it.");
            default -> {}
        }
    }

    private void start(XMLStreamReader xml, int line) throws XMLStreamException {
        var name = xml.getLocalName();
        if (++elements > ELEMENTS || open.size() >= DEPTH) {
            throw new XMLStreamException("too many elements, or too deep", xml.getLocation());
        }
        boolean known = SVG.equals(xml.getNamespaceURI()) && SvgRules.ELEMENTS.contains(name);
        if (open.isEmpty() && !(known && name.equals("svg"))) {
            throw new XMLStreamException(
                    "the outermost element must be <svg xmlns=\"" + SVG + "\">", xml.getLocation());
        }
        open.push(name);
        if (SvgRules.HARMFUL.contains(name)) {
            error(line, "<" + name + "> is not allowed in a drawing.");
        }
        if (skipping > 0 || !known) {
            if (skipping++ == 0 && !SvgRules.HARMFUL.contains(name)) {
                remarks.warning(line, "<" + name + "> was dropped." + DidYouMean.suggest(name, SvgRules.ELEMENTS));
            }
            return;
        }
        out.append('<').append(name);
        if (open.size() == 1) {
            root(xml, line);
        } else {
            attributes(xml, line, name);
        }
        out.append('>');
        references.opened(name, attribute(xml, "id"), target(xml), line);
    }

    private void root(XMLStreamReader xml, int line) {
        var box = attribute(xml, "viewBox");
        if (!box.matches("\\s*-?[\\d.]+([\\s,]+-?[\\d.]+){3}\\s*")) {
            error(line, "The drawing needs a viewBox, such as viewBox=\"0 0 680 400\", to fit every screen.");
        }
        out.append(" class=\"prose-drawing\" role=\"img\" viewBox=\"")
                .append(escape(box))
                .append('"');
        out.append(" aria-labelledby=\"" + Svg.PREFIX + "-title " + Svg.PREFIX + "-desc\"");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            refuseHarm(name, value, line);
            if (name.startsWith("font-")
                    || name.startsWith("text-")
                    || SvgRules.COLOURS.contains(name)
                    || name.startsWith("stroke-")) {
                write(name, value, line);
            }
        }
    }

    private void attributes(XMLStreamReader xml, int line, String element) {
        boolean main = open.size() == 2;
        if (main && element.equals("title") && !hasTitle) {
            hasTitle = true;
            out.append(" id=\"" + Svg.PREFIX + "-title\"");
            return;
        }
        if (main && element.equals("desc") && !hasDescription) {
            hasDescription = true;
            out.append(" id=\"" + Svg.PREFIX + "-desc\"");
            return;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var space = xml.getAttributeNamespace(i);
            var name = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            boolean plain = space == null || space.isEmpty();
            if (name.equals("href") && (plain || XLINK.equals(space))) {
                href(value, line);
            } else if (name.equals("id") && plain) {
                if (ID.matcher(value).matches()) {
                    out.append(" id=\"").append(Svg.PREFIX).append(value).append('"');
                } else {
                    error(line, "This is not an id: " + shorten(value));
                }
            } else if (refuseHarm(name, value, line)) {
                if (plain && SvgRules.ATTRIBUTES.contains(name)) {
                    write(name, value, line);
                } else if (plain
                        && !name.startsWith("aria-")
                        && !name.startsWith("data-")
                        && !name.equals("class")
                        && !name.equals("role")) {
                    remarks.warning(
                            line,
                            "The attribute “" + name + "” was dropped."
                                    + DidYouMean.suggest(name, SvgRules.ATTRIBUTES));
                }
            }
        }
    }

    /** Tells of harm; true if there is none. */
    private boolean refuseHarm(String name, String value, int line) {
        if (name.toLowerCase(java.util.Locale.ROOT).startsWith("on")) {
            error(line, "The event handler “" + name + "” is not allowed in a drawing.");
            return false;
        }
        if (name.equals("style")) {
            error(line, "“style” is not allowed: write fill=\"…\" and stroke=\"…\" instead.");
            return false;
        }
        if (name.equals("base") || name.equals("href") || name.equals("src")) {
            error(line, "“" + name + "” is not allowed here: a drawing refers to nothing outside itself.");
            return false;
        }
        return true;
    }

    private void href(String value, int line) {
        if (value.startsWith("#") && ID.matcher(value.substring(1)).matches()) {
            out.append(" href=\"#")
                    .append(Svg.PREFIX)
                    .append(value.substring(1))
                    .append('"');
        } else {
            error(line, "A drawing refers to nothing outside itself: " + shorten(value));
        }
    }

    private void write(String name, String value, int line) {
        if (!SvgRules.harmless(value)) {
            error(line, "The value of “" + name + "” is not allowed: " + shorten(value));
            return;
        }
        if (SvgRules.COLOURS.contains(name) && fixedColour == 0 && !SvgRules.follows(value)) {
            fixedColour = line;
        }
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(escape(SvgRules.prefixed(value)))
                .append('"');
    }

    private void end(XMLStreamReader xml) {
        open.pop();
        if (skipping > 0) {
            skipping--;
            return;
        }
        references.closed();
        out.append("</").append(xml.getLocalName()).append('>');
    }

    private void text(String text) {
        if (skipping == 0) {
            out.append(escape(text));
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String target(XMLStreamReader xml) {
        var plain = xml.getAttributeValue(null, "href");
        var linked = plain == null ? xml.getAttributeValue(XLINK, "href") : plain;
        return linked == null ? "" : linked;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String shorten(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private void error(int line, String message) {
        sound = false;
        remarks.error(line, message);
    }
}
