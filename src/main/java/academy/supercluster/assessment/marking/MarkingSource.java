/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.marking;

import academy.supercluster.identity.UserId;
import java.util.Collection;
import java.util.List;

/**
 * One kind of work that mentors mark. Each kind is a bean; the marking queue asks all of them. Whoever asks answers for
 * the right to see the work of these learners.
 */
public interface MarkingSource {

    /** The greatest number of items that can be asked for at once. */
    int MOST = 2_000;

    /**
     * What waits, whoever's it is, the longest wait first. One statement.
     *
     * @param most at most {@link #MOST}
     */
    List<MarkingItem> waiting(int most);

    /**
     * What waits of these learners, the longest wait first. One statement.
     *
     * @param most at most {@link #MOST}
     */
    List<MarkingItem> waiting(Collection<UserId> learners, int most);
}
