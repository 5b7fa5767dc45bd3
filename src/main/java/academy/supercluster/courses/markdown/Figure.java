/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import org.commonmark.node.CustomBlock;

/** A picture alone in its paragraph. */
final class Figure extends CustomBlock {

    private final LessonSite.Picture picture;
    private final String alternative;
    private final String caption;

    Figure(LessonSite.Picture picture, String alternative, String caption) {
        this.picture = picture;
        this.alternative = alternative;
        this.caption = caption;
    }

    LessonSite.Picture picture() {
        return picture;
    }

    String alternative() {
        return alternative;
    }

    String caption() {
        return caption;
    }
}
