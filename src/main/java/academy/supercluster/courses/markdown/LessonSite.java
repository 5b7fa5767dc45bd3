/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

/** The course around a text: what its links and pictures lead to. */
public interface LessonSite {

    /** Where a link within the course leads, such as {@code ../02-five-seats/01-two-fives.md}. */
    Target link(String destination);

    /** What the file of a picture is. */
    Picture picture(String destination);

    sealed interface Target {

        record Page(String href) implements Target {}

        /** @param why a sentence for the author */
        record Broken(String why) implements Target {}
    }

    sealed interface Picture {

        /** A drawing that becomes part of the page. */
        record Drawing(Svg svg) implements Picture {}

        /** A picture that the browser fetches; width and height in pixels. */
        record Photo(String href, int width, int height) implements Picture {}

        /** @param why a sentence for the author */
        record Broken(String why) implements Picture {}
    }

    /** A text on its own, without a course around it. */
    static LessonSite none() {
        return new LessonSite() {
            @Override
            public Target link(String destination) {
                return new Target.Broken("Only links that begin with https:// work here.");
            }

            @Override
            public Picture picture(String destination) {
                return new Picture.Broken("Pictures do not work here.");
            }
        };
    }
}
