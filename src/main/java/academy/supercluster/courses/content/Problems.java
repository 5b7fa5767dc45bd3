/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

/** Where problems of a course folder are told, in words an author understands. */
public interface Problems {

    /** Something that must be mended before the course can be imported. Lines count from 1. */
    void error(String path, int line, String message);

    /** Something that should be mended. Lines count from 1. */
    void warning(String path, int line, String message);
}
