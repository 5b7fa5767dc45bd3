/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.content.ContentShelf;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.toolkit.reading.WorksheetContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the worksheets of a course version, in the importer's transaction. */
@Component
class WorksheetShelf implements ContentShelf {

    private final SheetFormats formats;

    WorksheetShelf(SheetFormats formats) {
        this.formats = formats;
    }

    @Override
    public String folder() {
        return "worksheets";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(CourseId course, int version, PartContent content) {
        var sheets = (WorksheetContent) content;
        for (int i = 0; i < sheets.formats().size(); i++) {
            formats.add(
                    course,
                    version,
                    sheets.formats().get(i).id(),
                    sheets.sources().get(i));
        }
    }
}
