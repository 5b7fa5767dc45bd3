/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * One entry of the list in a block: what stands in the square brackets at its beginning, the text, and as a quotation
 * the comment.
 *
 * @param marks contents of the leading brackets, such as {@code x} or {@code named-sites}
 */
record OptionItem(int line, List<String> marks, Document text, String plain, Document comment) {

    private static final Pattern MARK = Pattern.compile("^\\s*\\[([^\\[\\]]*)](?=\\s|$)\\s*");

    static OptionItem of(ListItem item, int most) {
        int line = Nodes.line(item);
        var marks = marks(item, most);
        var text = new ArrayList<Node>();
        var comment = new Document();
        for (var child : Nodes.children(item)) {
            if (child instanceof BlockQuote quote) {
                Nodes.move(quote.getFirstChild(), null, comment);
            } else {
                text.add(child);
            }
        }
        var document = Nodes.document(text);
        return new OptionItem(line, marks, document, PlainText.of(document), comment);
    }

    private static List<String> marks(ListItem item, int most) {
        var marks = new ArrayList<String>();
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            return marks;
        }
        while (marks.size() < most && paragraph.getFirstChild() instanceof Text first) {
            var found = MARK.matcher(first.getLiteral());
            if (!found.find()) {
                break;
            }
            marks.add(found.group(1).strip());
            first.setLiteral(first.getLiteral().substring(found.end()));
            if (first.getLiteral().isEmpty()) {
                first.unlink();
            }
        }
        return marks;
    }

    boolean hasComment() {
        return comment.getFirstChild() != null;
    }
}
