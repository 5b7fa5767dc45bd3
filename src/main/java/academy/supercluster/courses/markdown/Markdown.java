/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialects of Markdown there are. Nesting is bounded, so that a hostile text costs no more than a long one. */
final class Markdown {

    private static final int NESTING = 40;

    /** CommonMark with tables, footnotes and the blocks of a lesson. */
    static final Parser LESSON = parser().extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .customBlockParserFactory(new AcademyBlockParser.Factory())
            .build();

    /** CommonMark with tables, for questions and feedback. */
    static final Parser SHORT =
            parser().extensions(List.of(TablesExtension.create())).build();

    private Markdown() {}

    private static Parser.Builder parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(NESTING)
                .maxInlineNesting(NESTING);
    }
}
