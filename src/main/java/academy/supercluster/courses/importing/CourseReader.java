/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.courses.content.ContentPart;
import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.courses.content.SourceFile;
import academy.supercluster.courses.markdown.ContentWords;
import academy.supercluster.courses.markdown.FileRemarks;
import academy.supercluster.courses.markdown.LessonMarkdown;
import academy.supercluster.shared.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a course folder, step by step, going on after every problem so that an author hears of all of them at once.
 * Needs neither database nor Spring.
 */
final class CourseReader {

    private final CourseFolder folder;
    private final List<ContentPart> neighbours;
    private final ProblemLog problems;
    private final Map<String, SourceFile> texts = new TreeMap<>();
    private final Map<String, Asset> assets = new TreeMap<>();

    CourseReader(CourseFolder folder, List<ContentPart> neighbours, ProblemLog problems) {
        this.folder = folder;
        this.neighbours = neighbours;
        this.problems = problems;
    }

    /** The course, or nothing when there are errors. */
    Optional<ReadCourse> read() {
        // 1. the folder's name
        if (!Slug.isSlug(folder.name())) {
            problems.error(
                    CourseFolder.SHEET,
                    1,
                    "The folder's name becomes the course's address: use lower-case letters, digits and single hyphens"
                            + " instead of “" + folder.name() + "”.");
        }
        // 2. texts and pictures
        takeIn();
        // 3. course.yaml
        var sheet = sheet();
        // 4. front matter of the lessons
        var reader = new LessonSheetReader(problems);
        var lessons = texts.values().stream()
                .filter(file -> file.path().startsWith("modules/"))
                .flatMap(file -> reader.read(file).stream())
                .toList();
        // 5. what neighbours understand
        var parts = parts(sheet, lessons);
        // 6. the texts of the lessons
        var contents = contents(sheet.map(CourseSheet::language).orElse("en"), lessons);
        // 7. how all of it fits together
        checkTheWhole(sheet, lessons, contents, parts);
        if (sheet.isEmpty() || problems.failed()) {
            return Optional.empty();
        }
        // 8. ready to be stored
        var outline = new CourseAssembly(lessons, contents).outline(new Slug(folder.name()), sheet.get());
        return Optional.of(new ReadCourse(
                outline,
                sheet.get().formerSlugs(),
                byId(lessons, LessonSheet::formerSlugs),
                byId(lessons, lesson -> Objects.requireNonNull(contents.get(lesson.path()))),
                assets.values().stream()
                        .filter(asset -> asset instanceof Asset.Photo)
                        .map(asset -> (Asset.Photo) asset)
                        .toList(),
                parts));
    }

    private static <T> Map<LessonId, T> byId(List<LessonSheet> lessons, Function<LessonSheet, T> value) {
        return lessons.stream().collect(Collectors.toMap(lesson -> new LessonId(lesson.id()), value));
    }

    private void checkTheWhole(
            Optional<CourseSheet> sheet,
            List<LessonSheet> lessons,
            Map<String, LessonContent> contents,
            Map<String, PartContent> parts) {
        var lessonChecks = new LessonChecks(lessons, problems);
        lessonChecks.names();
        lessonChecks.completion(contents);
        Stream.of(LessonKind.values())
                .forEach(kind -> kind.folder()
                        .ifPresent(folder ->
                                lessonChecks.parts(kind, folder, parts.get(folder), !problems.failedIn(folder + "/"))));
        if (sheet.isPresent()) {
            var sheetChecks = new SheetChecks(sheet.get(), lessons, problems);
            sheetChecks.objectives();
            sheetChecks.assessed(parts.values());
            sheetChecks.modules(folder.files().keySet().stream()
                    .filter(path -> path.startsWith("modules/"))
                    .map(path -> path.split("/")[1])
                    .collect(Collectors.toSet()));
        }
    }

    private void takeIn() {
        var pictures = new AssetReader(problems);
        folder.files().forEach((path, bytes) -> {
            if (path.startsWith("assets/")) {
                pictures.read(path, bytes).ifPresent(asset -> assets.put(path, asset));
            } else {
                texts.put(path, TextDecoding.read(path, bytes, problems));
            }
        });
    }

    private Optional<CourseSheet> sheet() {
        var file = texts.get(CourseFolder.SHEET);
        if (file == null) {
            if (!folder.files().containsKey(CourseFolder.SHEET)) {
                problems.error(
                        CourseFolder.SHEET,
                        1,
                        "This file is missing: it holds the title, the objectives and the list of modules.");
            }
            return Optional.empty();
        }
        return CourseSheetReader.read(file, problems);
    }

    private Map<String, PartContent> parts(Optional<CourseSheet> sheet, List<LessonSheet> lessons) {
        var context = new CourseContext(
                sheet.map(CourseSheet::objectiveIds)
                        .orElseGet(() ->
                                lessons.stream().map(LessonSheet::objective).collect(Collectors.toSet())),
                lessons.stream()
                        .map(LessonSheet::id)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()),
                folder.files().keySet().stream()
                        .filter(path -> path.startsWith("assets/"))
                        .collect(Collectors.toSet()));
        var parts = new HashMap<String, PartContent>();
        texts.keySet().stream()
                .filter(path -> !path.equals(CourseFolder.SHEET) && !path.startsWith("modules/"))
                .filter(path -> neighbours.stream().noneMatch(part -> path.startsWith(part.folder() + "/")))
                .forEach(path -> problems.warning(path, 1, "Nothing here understands this file; it is left out."));
        for (var part : neighbours) {
            var files = texts.values().stream()
                    .filter(file -> file.path().startsWith(part.folder() + "/"))
                    .toList();
            parts.put(part.folder(), part.read(files, context, problems));
        }
        return parts;
    }

    private Map<String, LessonContent> contents(String language, List<LessonSheet> lessons) {
        var slugs = texts.keySet().stream()
                .filter(path -> path.startsWith("modules/"))
                .collect(Collectors.toMap(
                        Function.identity(),
                        path -> NumberedName.ofFile(path).slug().value()));
        var words = ContentWords.in(language);
        var contents = new HashMap<String, LessonContent>();
        var used = new HashSet<String>();
        for (var lesson : lessons) {
            var links = new CourseLinks(
                    folder.name(), lesson.path(), slugs, assets, folder.files().keySet());
            var remarks = new FileRemarks(lesson.path(), lesson.bodyLine(), problems);
            contents.put(lesson.path(), new LessonMarkdown(links, words, remarks).read(lesson.body(), lesson.kind()));
            used.addAll(links.used());
        }
        assets.keySet().stream()
                .filter(path -> !used.contains(path))
                .forEach(path -> problems.warning(path, 1, "No lesson shows this picture."));
        return contents;
    }
}
