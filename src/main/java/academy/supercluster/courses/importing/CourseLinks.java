/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.markdown.LessonSite;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the links and pictures of one lesson lead to within its course. */
final class CourseLinks implements LessonSite {

    private final String course;
    private final String from;
    private final Map<String, String> lessonSlugs;
    private final Map<String, Asset> assets;
    private final Set<String> files;
    private final Set<String> used = new HashSet<>();

    /**
     * @param course slug of the course
     * @param from path of the lesson
     * @param lessonSlugs slugs of all lessons by path
     * @param assets pictures that could be read, by path
     * @param files every file of the folder
     */
    CourseLinks(
            String course, String from, Map<String, String> lessonSlugs, Map<String, Asset> assets, Set<String> files) {
        this.course = course;
        this.from = from;
        this.lessonSlugs = lessonSlugs;
        this.assets = assets;
        this.files = files;
    }

    /** Paths of the pictures that were asked for. */
    Set<String> used() {
        return used;
    }

    @Override
    public Target link(String destination) {
        int hash = destination.indexOf('#');
        var file = hash < 0 ? destination : destination.substring(0, hash);
        var anchor = hash < 0 ? "" : "#h-" + destination.substring(hash + 1);
        var path = resolve(file);
        if (path.isEmpty()) {
            return new Target.Broken(leaves(file));
        }
        var slug = lessonSlugs.get(path);
        return slug == null
                ? new Target.Broken("This link leads to no lesson of the course: " + file + "."
                        + DidYouMean.suggest(path, lessonSlugs.keySet()))
                : new Target.Page("/learn/" + course + "/" + slug + anchor);
    }

    @Override
    public Picture picture(String destination) {
        var path = resolve(destination);
        if (path.isEmpty()) {
            return new Picture.Broken(leaves(destination));
        }
        used.add(path);
        var asset = assets.get(path);
        if (asset instanceof Asset.Drawing drawing) {
            return new Picture.Drawing(drawing.svg());
        }
        if (asset instanceof Asset.Photo photo) {
            return new Picture.Photo("/courses/" + course + "/assets/" + photo.name(), photo.width(), photo.height());
        }
        return new Picture.Broken(
                files.contains(path)
                        ? "The picture “" + path + "” cannot be shown: see the errors of that file."
                        : "There is no picture “" + path + "”." + DidYouMean.suggest(path, files));
    }

    private static String leaves(String destination) {
        return destination.matches("[a-zA-Z]+:.*")
                ? "Pictures stand in the folder assets and are not fetched from elsewhere: " + destination
                : "This path leaves the course folder: " + destination;
    }

    /** The path within the folder, or an empty text when it leads out of it. */
    private String resolve(String destination) {
        if (destination.startsWith("/") || destination.contains("\\") || destination.contains(":")) {
            return "";
        }
        var steps = new ArrayDeque<String>();
        for (var step : (from.substring(0, from.lastIndexOf('/') + 1) + destination).split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return "";
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
