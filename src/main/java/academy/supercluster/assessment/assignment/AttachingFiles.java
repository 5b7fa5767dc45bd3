/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.operations.FileId;
import academy.supercluster.operations.FileStorage;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files of a work. A file is looked into and stored whole before a row knows it, so that no row ever names a file
 * that is not there; a file whose row failed is deleted, at once or by the sweep of stored files.
 */
@Service
public class AttachingFiles {

    /** The most bytes a file has. */
    public static final long LARGEST = 20L * 1024 * 1024;

    /** The same in MB, for people. */
    public static final int LARGEST_MB = 20;

    private static final Logger LOG = LoggerFactory.getLogger(AttachingFiles.class);
    private static final int LONGEST_NAME = 200;

    private final AssignmentDesk desk;
    private final Works works;
    private final WorkFiles files;
    private final FileStorage storage;
    private final Mentorships mentorships;
    private final CurrentUser user;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AttachingFiles(
            AssignmentDesk desk,
            Works works,
            WorkFiles files,
            FileStorage storage,
            Mentorships mentorships,
            CurrentUser user,
            TransactionTemplate transactions,
            Clock clock) {
        this.desk = desk;
        this.works = works;
        this.files = files;
        this.storage = storage;
        this.mentorships = mentorships;
        this.user = user;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The ends of file names that are taken, as a file chooser reads them. */
    public static String endings() {
        return String.join(",", FileKind.endings());
    }

    /**
     * Adds a file to the draft of the person who is signed in.
     *
     * @param name what the device called it
     * @param announced how many bytes are said to come, or a negative number; more than {@link #LARGEST} are refused
     *     before a byte is read
     * @param content read to its end, or to where it becomes too large
     * @throws Refusal if it is too large, of another kind, not what its name says, or one too many
     * @throws IOException if the line or the disk fails; nothing is kept then
     */
    @ForSignedIn
    public WorkFile add(CourseId course, int version, LessonId lesson, String name, long announced, InputStream content)
            throws IOException {
        var plain = plainName(name);
        if (announced > LARGEST) {
            throw new Refusal("assessment.file.refusal.large", plain, LARGEST_MB);
        }
        var kind = FileKind.of(plain)
                .orElseThrow(() -> new Refusal("assessment.file.refusal.kind", plain, FileKind.words()));
        requireRoom(course, version, lesson);
        var received = Files.createTempFile("academy-upload-", ".part");
        try {
            var fingerprint = receive(content, received, plain);
            if (!FileCheck.holds(received, kind)) {
                throw new Refusal("assessment.file.refusal.content", plain, kind.name());
            }
            return keep(course, version, lesson, plain, kind, received, fingerprint);
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /**
     * Takes a file out of the draft; what was handed in keeps it.
     *
     * @throws NotFound if the person has no such file
     * @throws Refusal if the work is not open
     */
    @ForSignedIn
    public void remove(WorkFileId id) {
        transactions.executeWithoutResult(each -> {
            var file = files.find(id).orElseThrow(() -> missing(id));
            var work = works.lock(file.work().value())
                    .filter(found -> found.learner().equals(user.require().id()))
                    .orElseThrow(() -> missing(id));
            work.requireOpen(clock.instant());
            if (files.remove(id)) {
                deleteAfterCommit(file.file());
            }
        });
    }

    /**
     * A file for whoever may see it: its learner, and mentors to whom the work is open.
     *
     * @throws NotFound for everybody else
     */
    @ForSignedIn
    public WorkFile find(WorkFileId id) {
        var me = user.require();
        var file = files.find(id).orElseThrow(() -> missing(id));
        var work = works.findById(file.work().value()).orElseThrow(() -> missing(id));
        if (!work.learner().equals(me.id())
                && mentorships.open(me, List.of(work.mentee())).isEmpty()) {
            throw missing(id);
        }
        return file;
    }

    /**
     * The content of a file that {@link #find} gave.
     *
     * @throws NotFound as {@link #find}
     */
    @ForSignedIn
    public InputStream open(WorkFileId id) throws IOException {
        return storage.open(find(id).file());
    }

    private void requireRoom(CourseId course, int version, LessonId lesson) {
        transactions.executeWithoutResult(each -> requireRoom(desk.locked(user.require(), course, version, lesson)));
    }

    private void requireRoom(Work work) {
        work.requireOpen(clock.instant());
        var most = desk.of(work).files();
        if (files.inDraft(work.id()).size() >= most) {
            throw new Refusal("assessment.file.refusal.many", most);
        }
    }

    private static String receive(InputStream content, Path received, String name) throws IOException {
        var digest = Fingerprint.digest();
        try (var in = new DigestInputStream(content, digest);
                OutputStream out = Files.newOutputStream(received)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new Refusal("assessment.file.refusal.large", name, LARGEST_MB);
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw new Refusal("assessment.file.refusal.empty", name);
            }
        }
        return Fingerprint.hex(digest);
    }

    private WorkFile keep(
            CourseId course,
            int version,
            LessonId lesson,
            String name,
            FileKind kind,
            Path received,
            String fingerprint)
            throws IOException {
        FileId stored;
        try (var in = Files.newInputStream(received)) {
            stored = storage.store(in);
        }
        var size = Files.size(received);
        try {
            var file = transactions.execute(each -> {
                var work = desk.locked(user.require(), course, version, lesson);
                requireRoom(work);
                var row = new WorkFile(
                        new WorkFileId(UUID.randomUUID()),
                        work.id(),
                        stored.value(),
                        name,
                        kind.mediaType(),
                        size,
                        fingerprint,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
                files.add(row);
                return row;
            });
            if (file == null) {
                throw new IllegalStateException("No row for " + stored);
            }
            return file;
        } catch (RuntimeException e) {
            delete(stored);
            throw e;
        }
    }

    private void deleteAfterCommit(FileId stored) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delete(stored);
            }
        });
    }

    /** What cannot be deleted now, the sweep deletes. */
    private void delete(FileId stored) {
        try {
            storage.delete(stored);
        } catch (IOException e) {
            LOG.warn("A file that nothing needs could not be deleted: {}", stored, e);
        }
    }

    /** The last part of a path, without control characters, at most {@value #LONGEST_NAME} characters long. */
    static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        if (plain.length() <= LONGEST_NAME) {
            return plain;
        }
        var dot = plain.lastIndexOf('.');
        var ending = dot < 0 || plain.length() - dot > 10 ? "" : plain.substring(dot);
        return plain.substring(0, LONGEST_NAME - ending.length()) + ending;
    }

    private static NotFound missing(WorkFileId id) {
        return new NotFound("file " + id);
    }
}
