/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import academy.supercluster.courses.LessonKind;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.StableId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** Checks which blocks stand in a lesson, and where. */
final class BlockCheck extends AbstractVisitor {

    static final Set<String> DECISIONS = Set.of("decision", "sort");
    static final Set<String> ANSWERED = Set.of("recall", "decision", "sort");

    private static final List<String> CALLOUTS =
            List.of("note", "example", "mistake", "monday", "number", "definition", "composed");
    private static final List<String> ALL = List.of(
            "note",
            "example",
            "mistake",
            "monday",
            "number",
            "definition",
            "composed",
            "reveal",
            "recall",
            "decision",
            "sort");
    private static final int MOST_RECALLS = 2;

    private final Remarks remarks;
    private final Set<String> ids = new HashSet<>();
    private int recalls;
    private int decisions;
    private LessonKind kind = LessonKind.READING;

    BlockCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Node document, LessonKind lesson) {
        kind = lesson;
        document.accept(this);
        if (recalls > MOST_RECALLS) {
            remarks.error(1, "A reading has one or two recall questions; this one has " + recalls + ".");
        }
        if (kind == LessonKind.CASE && decisions == 0) {
            remarks.error(
                    1, "A case needs at least one decision: a block that begins with “:::decision” or “:::sort”.");
        }
    }

    @Override
    public void visit(CustomBlock custom) {
        if (custom instanceof AcademyBlock block) {
            check(block);
        }
        visitChildren(custom);
    }

    private void check(AcademyBlock block) {
        int line = Nodes.line(block);
        if (block.kind().isEmpty()) {
            remarks.error(line, "This “:::” closes nothing.");
            block.unlink();
            return;
        }
        if (!ALL.contains(block.kind())) {
            remarks.error(line, "There is no block “:::" + block.kind() + "”." + DidYouMean.suggest(block.kind(), ALL));
            // First what stands in it: once unwrapped, nobody passes there again.
            visitChildren(block);
            Nodes.unwrap(block);
            return;
        }
        if (!(block.getParent() instanceof Document)) {
            remarks.error(line, "Blocks stand at the beginning of a line and not inside one another.");
        } else if (!block.closed()) {
            remarks.error(
                    line, "The block “:::" + block.kind() + "” is not closed: end it with “:::” on its own line.");
        }
        if (ANSWERED.contains(block.kind())) {
            answered(block, line);
        } else if (block.argument().isEmpty() && !block.kind().equals("note")) {
            remarks.error(
                    line,
                    CALLOUTS.contains(block.kind())
                            ? "A callout needs a title: “:::" + block.kind() + " How it looks from inside”."
                            : "A reveal needs the words that open it: “:::reveal Show the working”.");
        }
    }

    private void answered(AcademyBlock block, int line) {
        boolean recall = block.kind().equals("recall");
        if (recall) {
            recalls++;
        } else {
            decisions++;
        }
        if (recall && kind != LessonKind.READING) {
            remarks.error(line, "Recall questions stand in readings only.");
        } else if (!recall && kind != LessonKind.CASE) {
            remarks.error(line, "“:::" + block.kind() + "” stands in cases only.");
        }
        if (!StableId.isId(block.argument())) {
            remarks.error(
                    line,
                    "“:::" + block.kind() + "” needs an id behind it, such as “:::" + block.kind()
                            + " grown-or-built”: " + StableId.RULE + ".");
        } else if (!ids.add(block.argument())) {
            remarks.error(line, "The id “" + block.argument() + "” stands in this lesson a second time.");
        }
    }
}
