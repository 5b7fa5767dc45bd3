/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

/** Where problems of one file are told. Lines count from 1 within the text that was given. */
public interface Remarks {

    void error(int line, String message);

    void warning(int line, String message);

    /** Hears everything and keeps nothing, for texts that were checked before. */
    static Remarks silent() {
        return new Remarks() {
            @Override
            public void error(int line, String message) {}

            @Override
            public void warning(int line, String message) {}
        };
    }
}
