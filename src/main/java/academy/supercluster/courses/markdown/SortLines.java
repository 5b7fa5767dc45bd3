/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.StableId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Reads what only a sort has: the line with the bins, and the arrow at the end of each row. */
final class SortLines {

    private static final Pattern ARROW = Pattern.compile("\\s*=>\\s*(\\S+)\\s*$");

    private SortLines() {}

    /** The bins, whose line is taken out of the block. */
    static List<LessonContent.Bin> bins(AcademyBlock block, Remarks remarks) {
        var bins = new ArrayList<LessonContent.Bin>();
        for (var child : Nodes.children(block)) {
            if (!(child instanceof Paragraph) || !PlainText.of(child).startsWith("bins:")) {
                continue;
            }
            int line = Nodes.line(child);
            for (var part : PlainText.of(child).substring("bins:".length()).split("\\|")) {
                var pair = part.split("=", 2);
                if (pair.length < 2 || !StableId.isId(pair[0].strip()) || pair[1].isBlank()) {
                    remarks.error(line, "A bin is written “id = Name”, and bins are separated by “|”: " + part.strip());
                } else {
                    bins.add(new LessonContent.Bin(pair[0].strip(), pair[1].strip()));
                }
            }
            if (bins.stream().map(LessonContent.Bin::key).distinct().count() < bins.size()) {
                remarks.error(line, "Two bins have the same id.");
            }
            child.unlink();
        }
        if (bins.size() < 2) {
            remarks.error(
                    Nodes.line(block),
                    "A sort needs at least two bins, on a line of their own: “bins: grown = Grown | built = Built”.");
        }
        return bins;
    }

    /** The bin of a row, whose arrow is taken out of the text. */
    static String bin(OptionItem item, List<LessonContent.Bin> bins, Remarks remarks) {
        var last = lastText(item.text());
        var arrow = last == null ? null : ARROW.matcher(last.getLiteral());
        if (last == null || arrow == null || !arrow.find()) {
            remarks.error(item.line(), "A row ends with an arrow and the id of its bin, such as “=> cluster”.");
            return "";
        }
        var bin = arrow.group(1);
        last.setLiteral(last.getLiteral().substring(0, arrow.start()));
        var known = bins.stream().map(LessonContent.Bin::key).toList();
        if (!known.contains(bin)) {
            remarks.error(item.line(), "There is no bin “" + bin + "”." + DidYouMean.suggest(bin, known));
        }
        return bin;
    }

    private static @org.jspecify.annotations.Nullable Text lastText(Node node) {
        var last = node.getLastChild();
        while (last != null && !(last instanceof Text)) {
            last = last.getLastChild();
        }
        return last instanceof Text text ? text : null;
    }
}
