/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds course folders: on disk, and among what is shipped in the jar. */
final class CourseFolders {

    private final Set<String> parts;

    CourseFolders(Set<String> parts) {
        this.parts = parts;
    }

    /** The folder itself if it is one, else the course folders directly in it, by name. */
    List<FoundFolder> at(Path place) throws IOException {
        if (Files.exists(place.resolve(CourseFolder.SHEET))) {
            return List.of(read(place));
        }
        var found = new ArrayList<FoundFolder>();
        try (var children = Files.list(place)) {
            for (var child : children.sorted().toList()) {
                if (Files.exists(child.resolve(CourseFolder.SHEET))) {
                    found.add(read(child));
                }
            }
        }
        return found;
    }

    /** The folder, whatever it holds. */
    FoundFolder read(Path folder) throws IOException {
        var problems = new ProblemLog();
        return new FoundFolder(
                DirectorySource.read(folder, new FolderIntake(parts, problems), problems), false, problems);
    }

    /** The courses on the class path below {@code courses/}. */
    List<FoundFolder> shipped() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var names = new TreeSet<String>();
        for (var sheet : resolver.getResources("classpath*:courses/*/" + CourseFolder.SHEET)) {
            var address = sheet.getURL().getPath();
            var folder = address.substring(0, address.length() - CourseFolder.SHEET.length() - 1);
            names.add(folder.substring(folder.lastIndexOf('/') + 1));
        }
        var found = new ArrayList<FoundFolder>();
        for (var name : names) {
            found.add(shipped(name, resolver.getResources("classpath*:courses/" + name + "/**")));
        }
        return found;
    }

    private FoundFolder shipped(String name, Resource[] resources) throws IOException {
        var problems = new ProblemLog();
        var intake = new FolderIntake(parts, problems);
        var files = new TreeMap<String, byte[]>();
        var base = "/courses/" + name + "/";
        for (var resource : resources) {
            var address = resource.getURL().getPath();
            var path = address.substring(address.lastIndexOf(base) + base.length());
            if (!path.isEmpty()
                    && !path.endsWith("/")
                    && resource.isReadable()
                    && intake.takes(path, resource.contentLength())) {
                try (var in = resource.getInputStream()) {
                    files.put(path, in.readNBytes(FolderIntake.limit(path)));
                }
            }
        }
        return new FoundFolder(new CourseFolder(name, CourseFolder.SHIPPED, files), true, problems);
    }
}
