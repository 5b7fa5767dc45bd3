/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.AttemptSheet;
import academy.supercluster.courses.CourseId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Percent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sitting and its questions, key included: whoever hands it to a browser leaves the key out of what is not answered.
 *
 * @param open false once it is finished or newer questions took its place
 */
public record SittingSheet(SittingId sitting, boolean open, List<Part> parts, List<Item> items) {

    public SittingSheet {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
    }

    /**
     * What is asked from one course.
     *
     * @param result what was earned, or null as long as a question is open
     * @param retained whether it shows that the course was retained
     */
    public record Part(CourseId course, @Nullable Percent result, boolean retained) {}

    /**
     * A question.
     *
     * @param asked the question with the answer and what it earned
     * @param answered whether it was answered, be it by saying that one does not know
     */
    public record Item(CourseId course, AttemptSheet.Item asked, boolean answered) {}

    public boolean isFinished() {
        return items.stream().allMatch(Item::answered);
    }

    /** @throws NotFound if there is no such place */
    public Item item(int place) {
        return Optional.of(place)
                .filter(each -> each >= 0 && each < items.size())
                .map(items::get)
                .orElseThrow(() -> new NotFound("place " + place + " of " + sitting));
    }
}
