/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import academy.supercluster.courses.CourseId;

/** Keeps what a {@link ContentPart} has read; a bean of the neighbour's room. */
public interface ContentShelf {

    /** The folder of the part this shelf keeps. */
    String folder();

    /** Stores the content for the version, in the importer's transaction. */
    void store(CourseId course, int version, PartContent content);
}
