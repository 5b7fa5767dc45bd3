/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.Optional;

/** A drawing that was reduced to what is safe within a page. */
public final class Svg {

    /** Stands before every id, until the page gives the drawing its own prefix. */
    static final char PREFIX = '\uE000';

    private final String markup;

    Svg(String markup) {
        this.markup = markup;
    }

    /** Reads the file, telling every problem; nothing if it cannot be used. */
    public static Optional<Svg> read(String xml, Remarks remarks) {
        return new SvgReader(remarks).read(xml);
    }

    /** The markup with ids that are unique on a page. */
    public String inline(String prefix) {
        return markup.replace(String.valueOf(PREFIX), prefix);
    }
}
