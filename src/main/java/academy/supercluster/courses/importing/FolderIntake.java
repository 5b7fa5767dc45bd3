/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides, before anything is read, which files of a folder are taken in. */
final class FolderIntake {

    static final int TEXT_LIMIT = 1 << 20;
    static final int ASSET_LIMIT = 2 << 20;
    static final int MOST_FILES = 2000;
    static final long TOTAL_LIMIT = 64L << 20;

    private static final Set<String> OF_THE_SYSTEM = Set.of(".ds_store", "thumbs.db", "desktop.ini", ".gitkeep");
    private static final Pattern LESSON = Pattern.compile("modules/[^/]+/[^/]+\\.md");
    private static final Pattern ASSET = Pattern.compile("assets/[A-Za-z0-9][A-Za-z0-9._-]*\\.(svg|png|jpe?g|webp)");

    private final Set<String> parts;
    private final Problems problems;
    private int files;
    private long total;

    FolderIntake(Set<String> parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** Whether the file is to be read; if not, the author was told, except of files that systems leave behind. */
    boolean takes(String path, long size) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (OF_THE_SYSTEM.contains(name)) {
            return false;
        }
        if (++files > MOST_FILES) {
            if (files == MOST_FILES + 1) {
                problems.error(CourseFolder.SHEET, 1, "The folder has more than " + MOST_FILES + " files.");
            }
            return false;
        }
        if (!belongs(path)) {
            problems.error(path, 1, why(path));
            return false;
        }
        if (size > limit(path)) {
            problems.error(
                    path,
                    1,
                    "This file has " + megabytes(size) + " MB; at most " + megabytes(limit(path)) + " MB are allowed.");
            return false;
        }
        total += size;
        if (total > TOTAL_LIMIT) {
            problems.error(path, 1, "With this file the folder has more than " + megabytes(TOTAL_LIMIT) + " MB.");
            return false;
        }
        return true;
    }

    boolean full() {
        return files > MOST_FILES || total > TOTAL_LIMIT;
    }

    static int limit(String path) {
        return path.startsWith("assets/") ? ASSET_LIMIT : TEXT_LIMIT;
    }

    private boolean belongs(String path) {
        return path.equals(CourseFolder.SHEET)
                || LESSON.matcher(path).matches()
                || ASSET.matcher(path).matches()
                || parts.stream().anyMatch(part -> path.matches(Pattern.quote(part) + "/[A-Za-z0-9._-]+\\.yaml"));
    }

    private String why(String path) {
        if (path.startsWith("assets/")) {
            return "Pictures are SVG, PNG, JPEG or WebP, directly in assets/, with plain letters, digits and hyphens in"
                    + " their names.";
        }
        if (path.endsWith(".yml")) {
            return "YAML files end with “.yaml” here: rename it.";
        }
        if (path.startsWith("modules/")) {
            return "Lessons are files like modules/01-three-systems/01-grown-and-built.md; this one is in another place"
                    + " or of another kind.";
        }
        return "This file does not belong in a course folder: there is course.yaml, and the folders modules, assets"
                + parts.stream().sorted().map(part -> ", " + part).reduce("", String::concat) + ".";
    }

    private static String megabytes(long size) {
        return BigDecimal.valueOf(size)
                .divide(BigDecimal.valueOf(1 << 20), 2, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
