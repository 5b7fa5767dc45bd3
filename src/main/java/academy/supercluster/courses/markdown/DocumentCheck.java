/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Walks through a parsed document once: tells its problems, resolves links and pictures, gives headings their anchors
 * and puts figures and wide tables where rendering expects them.
 */
final class DocumentCheck extends AbstractVisitor {

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):.*");
    private static final Pattern UNDEFINED_FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");
    private static final Pattern NOT_ANCHOR = Pattern.compile("[^a-z0-9]+");

    private final LessonSite site;
    private final Remarks remarks;
    private final Footnotes footnotes;
    private final RawHtml rawHtml;
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Link, String> toHeadings = new HashMap<>();
    private int level = 1;

    DocumentCheck(LessonSite site, Remarks remarks, Footnotes footnotes) {
        this.site = site;
        this.remarks = remarks;
        this.footnotes = footnotes;
        rawHtml = new RawHtml(remarks);
    }

    void check(Node document) {
        document.accept(this);
        toHeadings.forEach((link, anchor) -> {
            if (!taken.contains("h-" + anchor)) {
                remarks.error(Nodes.line(link), "No heading here has the anchor “#" + anchor + "”.");
            }
        });
    }

    Optional<String> anchor(Node heading) {
        return Optional.ofNullable(anchors.get(heading));
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            remarks.error(
                    Nodes.line(heading),
                    "A heading with one “#” is the title, which is already there: begin with “##”.");
        } else if (heading.getLevel() > level + 1) {
            remarks.warning(Nodes.line(heading), "This heading skips a level: the one above it has " + level + " “#”.");
        }
        level = heading.getLevel();
        var words = Normalizer.normalize(PlainText.of(heading), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        var anchor = "h-" + NOT_ANCHOR.matcher(words).replaceAll("-").replaceAll("^-|-$", "");
        anchor = anchor.substring(0, Math.min(anchor.length(), 80));
        var unique = anchor;
        for (int i = 2; !taken.add(unique); i++) {
            unique = anchor + "-" + i;
        }
        anchors.put(heading, unique);
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        int line = Nodes.line(link);
        visitChildren(link);
        if (PlainText.of(link).isBlank() && !(link.getFirstChild() instanceof Image)) {
            remarks.error(line, "This link has no text.");
        }
        var destination = link.getDestination().strip();
        var scheme = SCHEME.matcher(destination);
        if (scheme.matches()) {
            var name = scheme.group(1).toLowerCase(Locale.ROOT);
            if (!name.equals("https") && !name.equals("mailto")) {
                remarks.error(
                        line,
                        name.equals("http")
                                ? "Links to the web must begin with https://: " + destination
                                : "A link cannot begin with “" + name + ":”; use https:// or the path of a lesson.");
                Nodes.unwrap(link);
            }
        } else if (destination.startsWith("#")) {
            toHeadings.put(link, destination.substring(1));
            link.setDestination("#h-" + destination.substring(1));
        } else {
            switch (site.link(destination)) {
                case LessonSite.Target.Page page -> link.setDestination(page.href());
                case LessonSite.Target.Broken broken -> {
                    remarks.error(line, broken.why());
                    Nodes.unwrap(link);
                }
            }
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            var picture = picture(image);
            var title = image.getTitle();
            var figure = new Figure(picture, PlainText.of(image), title == null ? "" : title);
            figure.setSourceSpans(paragraph.getSourceSpans());
            paragraph.insertBefore(figure);
            paragraph.unlink();
            return;
        }
        for (var child : Nodes.children(paragraph)) {
            if (child instanceof Image image) {
                inline(image);
            }
        }
    }

    private void inline(Image image) {
        switch (picture(image)) {
            case LessonSite.Picture.Photo photo -> image.setDestination(photo.href());
            case LessonSite.Picture.Drawing ignored -> {
                remarks.error(Nodes.line(image), "A drawing stands alone in its paragraph: put empty lines around it.");
                image.unlink();
            }
            case LessonSite.Picture.Broken ignored -> image.unlink();
        }
    }

    private LessonSite.Picture picture(Image image) {
        int line = Nodes.line(image);
        if (PlainText.of(image).isBlank()) {
            remarks.error(
                    line, "This picture has no alternative text: write what it shows between the square brackets.");
        }
        var picture = site.picture(image.getDestination().strip());
        if (picture instanceof LessonSite.Picture.Broken broken) {
            remarks.error(line, broken.why());
        }
        return picture;
    }

    @Override
    public void visit(Text text) {
        var found = UNDEFINED_FOOTNOTE.matcher(text.getLiteral());
        while (found.find()) {
            remarks.error(
                    Nodes.line(text),
                    "The footnote “" + found.group(1) + "” is not written: add a line “[^" + found.group(1) + "]: …”.");
        }
    }

    @Override
    public void visit(HtmlInline html) {
        rawHtml.reduce(html);
    }

    @Override
    public void visit(HtmlBlock html) {
        rawHtml.reduce(html);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock table) {
            var wide = new WideTable();
            wide.setSourceSpans(table.getSourceSpans());
            table.insertBefore(wide);
            wide.appendChild(table);
        } else if (block instanceof FootnoteDefinition definition) {
            footnotes.define(definition);
            definition.unlink();
        }
    }
}
