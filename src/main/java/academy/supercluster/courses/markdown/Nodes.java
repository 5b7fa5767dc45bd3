/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Walking and cutting documents. */
final class Nodes {

    private Nodes() {}

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Moves the node and what follows it, up to but without the end, to the document. */
    static void move(@Nullable Node first, @Nullable Node end, Document target) {
        var node = first;
        while (node != null && node != end) {
            var next = node.getNext();
            target.appendChild(node);
            node = next;
        }
    }

    static Document document(List<Node> nodes) {
        var document = new Document();
        nodes.forEach(document::appendChild);
        return document;
    }

    /** The line of the node or of the nearest node around it, counted from 1. */
    static int line(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.getSourceSpans().isEmpty()) {
                return each.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }

    /** Puts the children in the node's place. */
    static void unwrap(Node node) {
        for (var child : children(node)) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
