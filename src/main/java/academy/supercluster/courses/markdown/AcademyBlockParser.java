/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Parses {@link AcademyBlock}s; what stands in them is ordinary Markdown. */
final class AcademyBlockParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile(":::\\s*([^\\s:]\\S*)(?:\\s+(.*))?");
    private static final Pattern CLOSING = Pattern.compile(":::+\\s*");
    private static final int CODE_INDENT = 4;

    private final AcademyBlock block;

    private AcademyBlockParser(AcademyBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (block.kind().isEmpty()) {
            return BlockContinue.none();
        }
        if (state.getIndent() < CODE_INDENT && CLOSING.matcher(rest(state)).matches()) {
            block.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static String rest(ParserState state) {
        var line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            var line = rest(state);
            int end = state.getLine().getContent().length();
            var opening = OPENING.matcher(line.stripTrailing());
            if (opening.matches()) {
                var argument = opening.group(2);
                var block = new AcademyBlock(opening.group(1), argument == null ? "" : argument.strip());
                return BlockStart.of(new AcademyBlockParser(block)).atIndex(end);
            }
            if (CLOSING.matcher(line).matches()) {
                return BlockStart.of(new AcademyBlockParser(new AcademyBlock("", "")))
                        .atIndex(end);
            }
            return BlockStart.none();
        }
    }
}
