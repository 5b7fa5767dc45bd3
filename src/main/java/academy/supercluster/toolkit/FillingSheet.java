/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import academy.supercluster.toolkit.content.CheckedSheet;
import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.content.SheetJson;
import academy.supercluster.toolkit.content.UnreadableSheet;
import academy.supercluster.toolkit.format.SheetFormat;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling in a worksheet as the person who is signed in. Worksheets of owners for which they may not fill in do not exist
 * here. What a method returns is committed.
 */
@Service
@Transactional
public class FillingSheet {

    private final Worksheets worksheets;
    private final SheetHistory history;
    private final SheetFormats formats;
    private final SheetLessons lessons;
    private final Owners owners;
    private final CurrentUser user;
    private final Clock clock;

    FillingSheet(
            Worksheets worksheets,
            SheetHistory history,
            SheetFormats formats,
            SheetLessons lessons,
            Owners owners,
            CurrentUser user,
            Clock clock) {
        this.worksheets = worksheets;
        this.history = history;
        this.formats = formats;
        this.lessons = lessons;
        this.owners = owners;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The worksheet as it stands. One statement.
     *
     * @throws NotFound if there is none that the person may fill in
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public OpenSheet open(WorksheetId id) {
        return opened(mine(worksheets.findById(id.value()), id));
    }

    /**
     * Saves the content, unless it was changed since {@code known}; the same content again is always right. Two
     * statements, and two more when a sitting is over.
     *
     * @param known the revision on which the content is based
     * @param json not trusted
     * @param keep whether what stood there before goes into the history, because much changes at once
     * @throws NotFound if there is none that the person may fill in
     * @throws Refusal if it is too much, or cannot be read
     */
    @ForSignedIn
    public SaveReceipt save(WorksheetId id, int known, String json, boolean keep) {
        return save(id, known, read(json), keep ? SheetVersion.Reason.BEFORE_CHANGE : SheetVersion.Reason.SITTING);
    }

    /**
     * Saves what somebody chose between two windows; what the other window had saved goes into the history. Otherwise
     * like {@link #save}.
     */
    @ForSignedIn
    public SaveReceipt settle(WorksheetId id, int known, String json) {
        return save(id, known, read(json), SheetVersion.Reason.OTHER_WINDOW);
    }

    private SaveReceipt save(WorksheetId id, int known, SheetContent typed, SheetVersion.Reason reason) {
        var worksheet = lock(id);
        var format = format(worksheet);
        var sheet = CheckedSheet.of(format, typed);
        if (!worksheet.holds(sheet.content())) {
            if (!worksheet.isAt(known)) {
                return new SaveReceipt.Stale(worksheet.revision(), worksheet.changedAt(), worksheet.content());
            }
            worksheet
                    .write(sheet.content(), format.version(), reason != SheetVersion.Reason.SITTING, clock.instant())
                    .ifPresent(before -> history.keep(id, before, reason));
        }
        if (sheet.enough()) {
            lessons.filled(id, clock.instant());
        }
        return new SaveReceipt.Saved(worksheet.revision(), worksheet.changedAt(), sheet);
    }

    /** How it was before, the latest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<SheetVersion> versions(WorksheetId id) {
        mine(worksheets.findById(id.value()), id);
        return history.of(id);
    }

    /** @throws NotFound if there is no such version */
    @ForSignedIn
    @Transactional(readOnly = true)
    public CheckedSheet version(WorksheetId id, int number) {
        var worksheet = mine(worksheets.findById(id.value()), id);
        return CheckedSheet.of(format(worksheet), earlier(id, number));
    }

    /**
     * Brings back an earlier version. What stands there now goes into the history first, so restoring can be undone.
     *
     * @param known the revision the person has seen
     * @throws NotFound if there is no such version
     */
    @ForSignedIn
    public SaveReceipt restore(WorksheetId id, int number, int known) {
        var content = earlier(lock(id).id(), number);
        return save(id, known, content, SheetVersion.Reason.BEFORE_RESTORE);
    }

    /** @throws Refusal if the title is empty or too long */
    @ForSignedIn
    public void rename(WorksheetId id, String wanted) {
        var title = wanted.strip().replaceAll("\\p{Cc}+", " ");
        if (title.isEmpty() || title.length() > MyToolkit.LONGEST_TITLE) {
            throw new Refusal("toolkit.refusal.title", MyToolkit.LONGEST_TITLE);
        }
        lock(id).rename(title);
    }

    private OpenSheet opened(Worksheet worksheet) {
        return new OpenSheet(
                worksheet.id(),
                worksheet.format(),
                worksheet.title(),
                CheckedSheet.of(format(worksheet), worksheet.content()),
                worksheet.revision(),
                worksheet.changedAt());
    }

    private Worksheet lock(WorksheetId id) {
        return mine(worksheets.lock(id.value()), id);
    }

    private Worksheet mine(Optional<Worksheet> found, WorksheetId id) {
        var me = user.require().id();
        return found.filter(worksheet -> owners.mayFillIn(me, worksheet.ownerKind(), worksheet.owner()))
                .orElseThrow(() -> new NotFound("worksheet " + id));
    }

    private SheetContent earlier(WorksheetId id, int number) {
        return history.content(id, number).orElseThrow(() -> new NotFound("version " + number + " of worksheet " + id));
    }

    private SheetFormat format(Worksheet worksheet) {
        return formats.find(worksheet.format()).orElseThrow(() -> new NotFound("format " + worksheet.format()));
    }

    private static SheetContent read(String json) {
        try {
            return SheetJson.read(json);
        } catch (UnreadableSheet e) {
            throw switch (e.reason()) {
                case MALFORMED -> new Refusal("toolkit.refusal.unreadable");
                case TOO_LARGE -> new Refusal("toolkit.refusal.too-large", SheetJson.MOST_BYTES / 1000);
                case TOO_MANY_ROWS -> new Refusal("toolkit.refusal.too-many-rows", SheetJson.MOST_ROWS);
                case CELL_TOO_LONG -> new Refusal("toolkit.refusal.cell-too-long", SheetJson.LONGEST_CELL);
            };
        }
    }
}
