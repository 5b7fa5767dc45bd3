/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.WorkFile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** Links to the files of a work. */
final class FileLinks {

    private static final long KILO = 1_000;

    private FileLinks() {}

    static String href(WorkFile file) {
        return "assignment-files/" + file.id();
    }

    /** Kilobytes, at least one. */
    static long kilobytes(WorkFile file) {
        return Math.max(1, Math.round((double) file.size() / KILO));
    }

    static Map<String, String> told(WorkFile file) {
        return Map.of(
                "id",
                file.id().toString(),
                "name",
                file.name(),
                "size",
                String.valueOf(kilobytes(file)),
                "href",
                href(file));
    }

    static UnorderedList list(Component parent, List<WorkFile> files) {
        var list = new UnorderedList();
        list.addClassName("assignment-files");
        for (var file : files) {
            var link =
                    new Anchor(href(file), parent.getTranslation("assessment.file.link", file.name(), kilobytes(file)));
            link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        }
        return list;
    }
}
