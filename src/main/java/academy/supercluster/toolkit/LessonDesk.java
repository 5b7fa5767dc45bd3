/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.toolkit.format.SheetFormat;
import java.util.List;
import java.util.Optional;

/**
 * What there is to know before a lesson about a worksheet.
 *
 * @param worksheet the one the lesson is done with, once it was chosen
 * @param own worksheets of this format that the learner has already
 */
public record LessonDesk(SheetFormat format, Optional<WorksheetId> worksheet, List<SheetCard> own) {}
