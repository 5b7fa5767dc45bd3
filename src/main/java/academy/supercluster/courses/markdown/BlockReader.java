/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.content.StableId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Reads the blocks in which a reader answers: recall questions and decisions. */
final class BlockReader {

    private final CourseHtml html;
    private final Remarks remarks;

    BlockReader(CourseHtml html, Remarks remarks) {
        this.html = html;
        this.remarks = remarks;
    }

    LessonContent.Recall recall(AcademyBlock block) {
        int line = Nodes.line(block);
        var parts = Parts.of(block, remarks, 1);
        var options = new ArrayList<LessonContent.Option>();
        var keys = new HashSet<String>();
        for (var item : parts.items()) {
            var mark = item.marks().isEmpty() ? "?" : item.marks().getFirst();
            if (!mark.isEmpty() && !mark.equalsIgnoreCase("x")) {
                remarks.error(item.line(), "An option begins with “[ ]”, or with “[x]” if it is right.");
            }
            needsText(item);
            needsComment(item, "feedback");
            var key = key(item.plain());
            if (!keys.add(key)) {
                remarks.error(item.line(), "Two options say the same.");
            }
            options.add(new LessonContent.Option(
                    key, html.shortHtml(item.text()), mark.equalsIgnoreCase("x"), html.html(item.comment())));
        }
        if (options.size() < 2 || options.size() > 6) {
            remarks.error(line, "A recall question has two to six options; this one has " + options.size() + ".");
        } else if (options.stream().filter(LessonContent.Option::right).count() != 1) {
            remarks.error(line, "Exactly one option of a recall question is marked with “[x]”.");
        }
        return new LessonContent.Recall(block.argument(), prompt(line, parts), options);
    }

    LessonContent.Decision decision(AcademyBlock block) {
        int line = Nodes.line(block);
        var parts = Parts.of(block, remarks, 2);
        var prompt = prompt(line, parts);
        var alternatives = new ArrayList<LessonContent.Alternative>();
        var keys = new HashSet<String>();
        for (var item : parts.items()) {
            var key = id(item, keys);
            boolean argued = item.marks().size() > 1 && item.marks().get(1).equalsIgnoreCase("x");
            if (item.marks().size() > 1 && !argued && !item.marks().get(1).isEmpty()) {
                remarks.error(item.line(), "Behind the id may stand “[x]” and nothing else in brackets.");
            }
            needsText(item);
            needsComment(item, "comment");
            alternatives.add(
                    new LessonContent.Alternative(key, html.shortHtml(item.text()), argued, html.html(item.comment())));
        }
        if (alternatives.size() < 2 || alternatives.size() > 8) {
            remarks.error(line, "A decision has two to eight options; this one has " + alternatives.size() + ".");
        }
        if (alternatives.stream().filter(LessonContent.Alternative::argued).count() > 1) {
            remarks.error(line, "A case argues for one option: only one can be marked with “[x]”.");
        }
        return new LessonContent.Decision.Choice(block.argument(), prompt, alternatives);
    }

    LessonContent.Decision sort(AcademyBlock block) {
        int line = Nodes.line(block);
        var bins = SortLines.bins(block, remarks);
        var parts = Parts.of(block, remarks, 1);
        var prompt = prompt(line, parts);
        var rows = new ArrayList<LessonContent.Row>();
        var keys = new HashSet<String>();
        for (var item : parts.items()) {
            var key = id(item, keys);
            var bin = SortLines.bin(item, bins, remarks);
            needsText(item);
            needsComment(item, "comment");
            rows.add(new LessonContent.Row(key, html.shortHtml(item.text()), bin, html.html(item.comment())));
        }
        if (rows.size() < 2 || rows.size() > 24) {
            remarks.error(line, "A sort has two to 24 rows; this one has " + rows.size() + ".");
        }
        return new LessonContent.Decision.Sort(block.argument(), prompt, bins, rows);
    }

    private String prompt(int line, Parts parts) {
        if (parts.prompt().getFirstChild() == null) {
            remarks.error(line, "What is asked is missing: write it between the first line and the list.");
        }
        return html.html(parts.prompt());
    }

    private String id(OptionItem item, HashSet<String> keys) {
        var id = item.marks().isEmpty() ? "" : item.marks().getFirst();
        if (!StableId.isId(id)) {
            remarks.error(
                    item.line(),
                    "Each entry begins with its id in square brackets, such as “[show-the-ladder]”: " + StableId.RULE
                            + ".");
        } else if (!keys.add(id)) {
            remarks.error(item.line(), "The id “" + id + "” stands here a second time.");
        }
        return id;
    }

    private void needsText(OptionItem item) {
        if (item.plain().isBlank()) {
            remarks.error(item.line(), "This entry has no text.");
        }
    }

    private void needsComment(OptionItem item, String name) {
        if (!item.hasComment()) {
            remarks.error(
                    item.line(),
                    "This entry has no " + name + ": write it below, indented, on a line that begins with “>”.");
        }
    }

    /** Stable while the text is. */
    private static String key(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is asked, and the entries of the list below it. */
    record Parts(Document prompt, List<OptionItem> items) {

        static Parts of(AcademyBlock block, Remarks remarks, int marks) {
            var prompt = new ArrayList<Node>();
            var items = new ArrayList<OptionItem>();
            boolean seen = false;
            for (var child : Nodes.children(block)) {
                if (child instanceof BulletList list && !seen) {
                    seen = true;
                    for (var item : Nodes.children(list)) {
                        items.add(OptionItem.of((ListItem) item, marks));
                    }
                } else if (seen) {
                    remarks.error(
                            Nodes.line(child), "Nothing stands between the list and the “:::” that ends the block.");
                } else {
                    prompt.add(child);
                }
            }
            return new Parts(Nodes.document(prompt), items);
        }
    }
}
