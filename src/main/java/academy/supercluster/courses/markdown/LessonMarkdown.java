/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonKind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** Turns the Markdown of a lesson into what readers get, telling every problem on the way. */
public final class LessonMarkdown {

    private final LessonSite site;
    private final ContentWords words;
    private final Remarks remarks;

    public LessonMarkdown(LessonSite site, ContentWords words, Remarks remarks) {
        this.site = site;
        this.words = words;
        this.remarks = remarks;
    }

    /** Reads the text below the front matter. Of no use if errors were told. */
    public LessonContent read(String markdown, LessonKind kind) {
        var document = Markdown.LESSON.parse(markdown);
        int count = PlainText.words(document);
        new BlockCheck(remarks).check(document, kind);
        var footnotes = new Footnotes();
        var check = new DocumentCheck(site, remarks, footnotes);
        check.check(document);
        var reading = new Reading(new CourseHtml(footnotes, words, check));
        reading.read(document);
        footnotes.tellUnused(remarks);
        if (count == 0) {
            remarks.error(1, "This lesson has no text.");
        }
        return new LessonContent(
                reading.before.toString(), reading.recalls, reading.decisions, reading.after.toString(), count);
    }

    /** The parts of one lesson, filled from top to bottom. */
    private final class Reading {

        private final CourseHtml html;
        private final BlockReader blocks;
        private final List<LessonContent.Recall> recalls = new ArrayList<>();
        private final List<LessonContent.Decision> decisions = new ArrayList<>();
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();

        Reading(CourseHtml html) {
            this.html = html;
            blocks = new BlockReader(html, remarks);
        }

        void read(Node document) {
            var nodes = Nodes.children(document);
            int last = -1;
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i) instanceof AcademyBlock block && BlockCheck.DECISIONS.contains(block.kind())) {
                    last = i;
                }
            }
            write(last < 0 ? nodes : nodes.subList(0, last + 1), before);
            write(last < 0 ? List.of() : nodes.subList(last + 1, nodes.size()), after);
        }

        private void write(List<Node> nodes, StringBuilder out) {
            var run = new Document();
            for (var node : nodes) {
                if (node instanceof AcademyBlock block && BlockCheck.ANSWERED.contains(block.kind())) {
                    out.append(html.html(run));
                    run = new Document();
                    answered(block);
                    out.append(LessonContent.placeOf(block.argument()));
                } else {
                    run.appendChild(node);
                }
            }
            out.append(html.html(run)).append(html.footnoteSection());
        }

        private void answered(AcademyBlock block) {
            switch (block.kind()) {
                case "recall" -> recalls.add(blocks.recall(block));
                case "sort" -> decisions.add(blocks.sort(block));
                default -> decisions.add(blocks.decision(block));
            }
        }
    }
}
