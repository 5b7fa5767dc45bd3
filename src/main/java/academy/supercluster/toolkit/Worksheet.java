/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseId;
import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.content.SheetJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A worksheet as it stands now. Whoever changes it holds its row locked and names the revision they have seen, so nobody
 * overwrites what they do not know.
 */
@Entity
@Table(name = "worksheet")
class Worksheet implements Persistable<UUID> {

    /** Changes with no longer pause between them belong to one sitting, of which the history keeps one version. */
    static final Duration SITTING = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private String ownerKind;
    private UUID owner;
    private @Nullable String course;
    private String sheet;
    private int formatVersion;
    private String title;
    private String content;
    private int filledRows;
    private int revision;
    private Instant begunAt;
    private Instant changedAt;

    @jakarta.persistence.Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Worksheet() {}

    /** Begins an empty one. */
    Worksheet(Owners.Owner owner, FormatRef format, int formatVersion, String title, Instant now) {
        id = UUID.randomUUID();
        ownerKind = owner.kind();
        this.owner = owner.id();
        course = format.course() == null ? null : format.course().value();
        sheet = format.sheet();
        this.formatVersion = formatVersion;
        this.title = title;
        content = SheetJson.write(SheetContent.EMPTY);
        begunAt = now;
        changedAt = now;
        fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    WorksheetId id() {
        return new WorksheetId(id);
    }

    String ownerKind() {
        return ownerKind;
    }

    UUID owner() {
        return owner;
    }

    FormatRef format() {
        return new FormatRef(course == null ? null : new CourseId(course), sheet);
    }

    String title() {
        return title;
    }

    SheetContent content() {
        return SheetJson.read(content);
    }

    int filledRows() {
        return filledRows;
    }

    int revision() {
        return revision;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** How it stands, for the history. */
    Earlier asItIs() {
        return new Earlier(content, filledRows, changedAt);
    }

    /** A former state, with the moment it was saved. */
    record Earlier(String content, int filledRows, Instant savedAt) {}

    boolean isAt(int known) {
        return revision == known;
    }

    boolean holds(SheetContent other) {
        return content.equals(SheetJson.write(other));
    }

    /**
     * Replaces the content, at the revision that was seen.
     *
     * @param keep whether what stands there goes into the history in any case
     * @return what goes into the history: the last state of a sitting that is over, or what was to be kept
     */
    Optional<Earlier> write(SheetContent next, int knownFormat, boolean keep, Instant now) {
        var before = asItIs();
        boolean over = Duration.between(changedAt, now).compareTo(SITTING) > 0;
        content = SheetJson.write(next);
        filledRows = next.filledRows();
        formatVersion = knownFormat;
        revision++;
        changedAt = now;
        return before.filledRows() > 0 && (over || keep) ? Optional.of(before) : Optional.empty();
    }

    void rename(String wanted) {
        title = wanted;
    }
}
