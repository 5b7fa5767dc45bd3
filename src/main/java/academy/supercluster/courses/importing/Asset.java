/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.markdown.Svg;

/** A picture of a course. */
sealed interface Asset {

    /** Becomes part of the page. */
    record Drawing(Svg svg) implements Asset {}

    /**
     * Is fetched by the browser.
     *
     * @param name its address: the hash of its content and an ending
     * @param width in pixels
     * @param height in pixels
     */
    record Photo(String name, String mediaType, byte[] content, int width, int height) implements Asset {}
}
