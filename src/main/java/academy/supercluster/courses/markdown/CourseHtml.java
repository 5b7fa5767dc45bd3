/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders checked documents of one lesson to HTML and makes it safe. */
final class CourseHtml {

    private final Insertions insertions = new Insertions();
    private final Footnotes footnotes;
    private final ContentWords words;
    private final HtmlRenderer blocks;
    private final HtmlRenderer phrases;
    private int figures;

    CourseHtml(Footnotes footnotes, ContentWords words, DocumentCheck check) {
        this.footnotes = footnotes;
        this.words = words;
        blocks = renderer(check).build();
        phrases = renderer(check).omitSingleParagraphP(true).build();
    }

    private HtmlRenderer.Builder renderer(DocumentCheck check) {
        return HtmlRenderer.builder()
                .extensions(Set.of(TablesExtension.create()))
                .nodeRendererFactory(Own::new)
                .attributeProviderFactory(context -> attributes(check));
    }

    /** Whole paragraphs. */
    String html(Document document) {
        return insertions.fill(SafeHtml.course(blocks.render(document))).replaceAll("<th( [^>]*)?></th>", "<td></td>");
    }

    /** The same without the paragraph around a single one. */
    String shortHtml(Document document) {
        return insertions.fill(SafeHtml.course(phrases.render(document))).strip();
    }

    /** The footnotes that were met since the last call. */
    String footnoteSection() {
        return insertions.fill(SafeHtml.course(footnotes.section(blocks::render, words)));
    }

    private AttributeProvider attributes(DocumentCheck check) {
        return (node, tag, attributes) -> {
            if (node instanceof Heading) {
                check.anchor(node).ifPresent(anchor -> attributes.put("id", anchor));
            } else if (node instanceof Link link && link.getDestination().startsWith("https:")) {
                attributes.put("rel", "noopener external");
            } else if (node instanceof Image) {
                attributes.put("loading", "lazy");
                attributes.put("class", "prose-image");
            }
        };
    }

    /** Renders the nodes that plain CommonMark does not have. */
    private final class Own implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Own(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(AcademyBlock.class, Figure.class, WideTable.class, FootnoteReference.class, HtmlBlock.class);
        }

        @Override
        public void render(Node node) {
            var out = context.getWriter();
            switch (node) {
                case AcademyBlock block -> block(block);
                case Figure figure -> figure(figure);
                case WideTable table -> {
                    out.raw("<div class=\"prose-table\" role=\"group\" tabindex=\"0\" aria-label=\"" + words.table()
                            + "\">");
                    children(table);
                    out.raw("</div>");
                }
                case FootnoteReference reference -> out.raw(footnotes.reference(reference.getLabel()));
                case HtmlBlock html -> out.raw(html.getLiteral());
                default -> children(node);
            }
        }

        private void block(AcademyBlock block) {
            var out = context.getWriter();
            if (block.kind().equals("reveal")) {
                out.raw("<details class=\"prose-reveal\"><summary>");
                out.text(block.argument());
                out.raw("</summary>");
                children(block);
                out.raw("</details>");
                return;
            }
            if (BlockCheck.ANSWERED.contains(block.kind())) {
                return;
            }
            out.raw("<aside role=\"note\" class=\"callout callout-" + block.kind() + "\" data-kind=\"" + block.kind()
                    + "\">");
            out.raw("<p class=\"callout-head\"><span class=\"callout-kind\">");
            out.text(words.callout(block.kind()));
            out.raw("</span>");
            if (!block.argument().isEmpty()) {
                out.raw(" <strong class=\"callout-title\">");
                out.text(block.argument());
                out.raw("</strong>");
            }
            out.raw("</p>");
            children(block);
            out.raw("</aside>");
        }

        private void figure(Figure figure) {
            var out = context.getWriter();
            out.raw("<figure class=\"prose-figure\">");
            switch (figure.picture()) {
                case LessonSite.Picture.Drawing drawing ->
                    out.raw(insertions.add(drawing.svg().inline("fig" + ++figures + "-")));
                case LessonSite.Picture.Photo photo -> {
                    out.raw("<img class=\"prose-image\" loading=\"lazy\" decoding=\"async\" width=\"" + photo.width()
                            + "\" height=\"" + photo.height() + "\" src=\"" + photo.href() + "\" alt=\"");
                    out.text(figure.alternative());
                    out.raw("\">");
                }
                case LessonSite.Picture.Broken ignored -> {}
            }
            if (!figure.caption().isBlank()) {
                out.raw("<figcaption>");
                out.text(figure.caption());
                out.raw("</figcaption>");
            }
            out.raw("</figure>");
        }

        private void children(Node parent) {
            Nodes.children(parent).forEach(context::render);
        }
    }
}
