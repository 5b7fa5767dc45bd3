/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on worksheets that the person who is signed in may fill in. */
@Service
@Transactional
public class Commenting {

    /** The most characters of a comment. */
    public static final int LONGEST = 1_000;

    /** The most comments of one worksheet. */
    public static final int MOST = 300;

    private final FillingSheet filling;
    private final SheetComments comments;
    private final CurrentUser user;
    private final Clock clock;

    Commenting(FillingSheet filling, SheetComments comments, CurrentUser user, Clock clock) {
        this.filling = filling;
        this.comments = comments;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The comments, the oldest first.
     *
     * @throws NotFound if there is no worksheet that the person may fill in
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<SheetComment> of(WorksheetId id) {
        return comments.of(filling.open(id).id());
    }

    /**
     * Adds a comment.
     *
     * @param section with {@code row} the row it is about; empty for the whole sheet
     * @throws NotFound if there is no such worksheet or row
     * @throws Refusal if there is nothing in it, or too much
     */
    @ForSignedIn
    public List<SheetComment> add(WorksheetId id, String section, String row, String typed) {
        var open = filling.open(id);
        var words = typed.strip().replace("\u0000", "");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("toolkit.refusal.comment", LONGEST);
        }
        if (!section.isEmpty()
                && open.sheet().content().rows(section).stream()
                        .noneMatch(each -> each.id().equals(row))) {
            throw new NotFound("row " + row + " of worksheet " + id);
        }
        if (comments.count(id) >= MOST) {
            throw new Refusal("toolkit.refusal.too-many-comments", MOST);
        }
        comments.add(id, section, row, user.require().id(), words, clock.instant());
        return comments.of(id);
    }

    /** Removes one's own comment; does nothing if it is gone. */
    @ForSignedIn
    public List<SheetComment> remove(WorksheetId id, UUID comment) {
        filling.open(id);
        comments.remove(id, comment, user.require().id());
        return comments.of(id);
    }
}
