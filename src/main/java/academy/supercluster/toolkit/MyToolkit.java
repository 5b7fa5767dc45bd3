/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import academy.supercluster.toolkit.format.SheetFormat;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worksheets that the person who is signed in may fill in: finding, beginning and removing them. */
@Service
@Transactional
public class MyToolkit {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 120;

    /** The most worksheets of one owner. */
    public static final int MOST_SHEETS = 200;

    private final Worksheets worksheets;
    private final SheetHistory history;
    private final SheetComments comments;
    private final SheetLessons lessons;
    private final SheetFormats formats;
    private final Owners owners;
    private final CurrentUser user;
    private final Clock clock;

    MyToolkit(
            Worksheets worksheets,
            SheetHistory history,
            SheetComments comments,
            SheetLessons lessons,
            SheetFormats formats,
            Owners owners,
            CurrentUser user,
            Clock clock) {
        this.worksheets = worksheets;
        this.history = history;
        this.comments = comments;
        this.lessons = lessons;
        this.formats = formats;
        this.owners = owners;
        this.user = user;
        this.clock = clock;
    }

    /** All of them, the one that was changed last first. One statement for each kind of owner. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<SheetCard> mine() {
        var kinds = new HashMap<String, Set<UUID>>();
        owners.of(user.require().id())
                .forEach(owner -> kinds.merge(
                        owner.kind(),
                        Set.of(owner.id()),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet())));
        return kinds.entrySet().stream()
                .flatMap(kind ->
                        worksheets.of(kind.getKey(), List.copyOf(kind.getValue()), Limit.of(MOST_SHEETS)).stream())
                .map(this::card)
                .sorted(Comparator.comparing(SheetCard::changedAt).reversed())
                .toList();
    }

    /** Those of one format. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<SheetCard> mine(FormatRef format) {
        return mine().stream().filter(card -> card.format().equals(format)).toList();
    }

    private SheetCard card(SheetRecord row) {
        var ref = new FormatRef(row.course() == null ? null : new CourseId(row.course()), row.sheet());
        return new SheetCard(
                new WorksheetId(row.id()),
                ref,
                row.title(),
                formats.find(ref).map(SheetFormat::title).orElse(row.sheet()),
                row.filledRows(),
                row.changedAt());
    }

    /**
     * Begins an empty worksheet of the person.
     *
     * @throws NotFound if there is no such format
     * @throws Refusal if they have as many as one may have
     */
    @ForSignedIn
    public WorksheetId begin(FormatRef ref) {
        var format = formats.find(ref).orElseThrow(() -> new NotFound("format " + ref));
        var mine = mine();
        if (mine.size() >= MOST_SHEETS) {
            throw new Refusal("toolkit.refusal.too-many-sheets", MOST_SHEETS);
        }
        var me = new Owners.Owner(PersonOwner.KIND, user.require().id().value());
        var titles = mine.stream().map(SheetCard::title).collect(Collectors.toSet());
        var begun = worksheets.save(
                new Worksheet(me, ref, format.version(), free(format.title(), titles), clock.instant()));
        worksheets.flush();
        return begun.id();
    }

    private static String free(String title, Set<String> taken) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? title : title + " " + number)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Removes a worksheet with its history and comments, for good. Lessons that were completed with it stay completed.
     *
     * @throws NotFound if there is none that the person may fill in
     */
    @ForSignedIn
    public void remove(WorksheetId id) {
        var me = user.require().id();
        var worksheet = worksheets
                .lock(id.value())
                .filter(each -> owners.mayFillIn(me, each.ownerKind(), each.owner()))
                .orElseThrow(() -> new NotFound("worksheet " + id));
        history.forget(id);
        comments.forget(id);
        lessons.forget(id);
        worksheets.delete(worksheet);
    }
}
