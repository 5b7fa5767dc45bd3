/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.ContentPart;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The neighbours' parts of a course folder. */
record ContentParts(List<ContentPart> parts) {

    /** Belongs to the format, whether or not somebody is there who understands it. */
    private static final String QUIZZES = "quizzes";

    /** Those that are on the class path. */
    static ContentParts installed() {
        return new ContentParts(ServiceLoader.load(ContentPart.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    Set<String> folders() {
        return Stream.concat(Stream.of(QUIZZES), parts.stream().map(ContentPart::folder))
                .collect(Collectors.toUnmodifiableSet());
    }
}
