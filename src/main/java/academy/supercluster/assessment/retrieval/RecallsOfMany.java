/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.identity.UserId;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.access.BetweenRooms;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What many learners have to recall, for the weekly letter. */
@Service
@Transactional(readOnly = true)
public class RecallsOfMany {

    private final ExpectedProbes expected;
    private final ProbePlans plans;

    RecallsOfMany(ExpectedProbes expected, ProbePlans plans) {
        this.expected = expected;
        this.plans = plans;
    }

    /** Learners who passed a quiz lately, in the order of their ids, beyond the given one. One statement. */
    @BetweenRooms
    public List<UserId> learners(@Nullable UserId after, int most, Instant now) {
        return plans.learners(after == null ? null : after.value(), most, now).stream()
                .map(UserId::new)
                .toList();
    }

    /** What each of them has to recall, in their own zone. At most two statements. */
    @BetweenRooms
    public Map<UserId, Recall> of(Collection<Recipient> learners, Instant now) {
        return expected.of(
                learners.stream().collect(Collectors.toMap(each -> new UserId(each.id()), Recipient::zone)), now);
    }
}
