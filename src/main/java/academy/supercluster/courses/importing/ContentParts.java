/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.LessonKind;
import academy.supercluster.courses.content.ContentPart;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The neighbours' parts of a course folder. */
record ContentParts(List<ContentPart> parts) {

    /** Those that are on the class path. */
    static ContentParts installed() {
        return new ContentParts(ServiceLoader.load(ContentPart.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Those that belong to the format, whether or not somebody is there who understands them, and the neighbours'. */
    Set<String> folders() {
        return Stream.concat(
                        Stream.of(LessonKind.values()).flatMap(kind -> kind.folder().stream()),
                        parts.stream().map(ContentPart::folder))
                .collect(Collectors.toUnmodifiableSet());
    }
}
