/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.records.CurrentVersion;
import academy.supercluster.courses.records.PublishedCourses;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForAuthors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports course folders: reads, checks, and publishes what changed, all or nothing for each course. Importing the same
 * folder again changes nothing; a folder with errors leaves the last good version in place.
 */
@Service
public class ImportingCourse {

    private static final Logger LOG = LoggerFactory.getLogger(ImportingCourse.class);
    private static final int ATTEMPTS = 4;

    private final Publishing publishing;
    private final PublishedCourses published;
    private final AcademyProperties settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ContentParts parts = ContentParts.installed();
    private final CourseFolders folders = new CourseFolders(parts.folders());
    private volatile List<ImportReport> lastReports = List.of();

    ImportingCourse(
            Publishing publishing,
            PublishedCourses published,
            AcademyProperties settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.publishing = publishing;
        this.published = published;
        this.settings = settings;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads every folder again and imports what changed. */
    @ForAuthors
    public List<ImportReport> importAll() {
        return importEverything(false);
    }

    /** What became of each folder when it was last imported by this server. */
    @ForAuthors
    public List<ImportReport> lastReports() {
        return lastReports;
    }

    /** Imports at start-up; folders that did not change are not even read closely. */
    @BetweenRooms
    public List<ImportReport> importAtStart() {
        return importEverything(true);
    }

    /** Imports one course folder. */
    @BetweenRooms
    public ImportReport importFolder(Path folder) throws IOException {
        return importOne(folders.read(folder), new ImportRun()).orElseThrow();
    }

    private synchronized List<ImportReport> importEverything(boolean quickly) {
        var known = published.current().stream()
                .collect(Collectors.toMap(each -> each.slug().value(), Function.identity()));
        var run = new ImportRun();
        for (var found : new Candidates(folders).find(settings.courses())) {
            if (!run.accepts(found)) {
                LOG.info("Course {}: an own folder takes the place of the shipped one", found.name());
                continue;
            }
            var current = known.get(found.name());
            if (quickly
                    && current != null
                    && !found.problems().failed()
                    && current.fingerprint().equals(found.fingerprint())) {
                run.claim(current.course(), found);
                run.add(report(found, "", current.version(), ImportReport.Outcome.UNCHANGED));
            } else {
                importOne(found, run).ifPresent(run::add);
            }
        }
        lastReports = run.reports();
        return lastReports;
    }

    /** Nothing if the folder gives way to another one. */
    private Optional<ImportReport> importOne(FoundFolder found, ImportRun run) {
        var problems = found.problems();
        var course = found.read(parts);
        if (course.isEmpty()) {
            return Optional.of(log(refused(found, "")));
        }
        var title = course.get().outline().title();
        var claim = run.claim(course.get().outline().id(), found);
        if (claim != ImportRun.Claim.GRANTED) {
            return claim == ImportRun.Claim.GIVES_WAY ? Optional.empty() : Optional.of(log(refused(found, title)));
        }
        try {
            var step = publish(course.get(), found.fingerprint(), problems);
            if (problems.failed()) {
                return Optional.of(log(refused(found, title)));
            }
            return Optional.of(log(step.map(each -> published(found, each))
                    .orElseGet(() -> report(found, title, version(found), ImportReport.Outcome.UNCHANGED))));
        } catch (RuntimeException e) {
            LOG.error("Course {} could not be stored", found.name(), e);
            problems.error(CourseFolder.SHEET, 1, "The course could not be stored; the log says why. Try again later.");
            return Optional.of(log(refused(found, title)));
        }
    }

    /** Two servers may start at once: the slower one finds that its work is done. */
    private Optional<Publishing.Step> publish(ReadCourse course, String fingerprint, ProblemLog problems) {
        for (int attempt = 1; ; attempt++) {
            try {
                var step = transaction.execute(status -> publishing.publish(course, fingerprint, problems));
                return step == null ? Optional.empty() : step;
            } catch (DataAccessException | TransactionException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.info(
                        "Course {} is being imported elsewhere, trying again",
                        course.outline().slug());
            }
        }
    }

    private int version(FoundFolder found) {
        return published.current().stream()
                .filter(each -> each.slug().value().equals(found.name()))
                .mapToInt(CurrentVersion::version)
                .findFirst()
                .orElse(0);
    }

    private ImportReport published(FoundFolder found, Publishing.Step step) {
        return new ImportReport(
                found.name(),
                found.folder().origin(),
                ImportReport.Outcome.PUBLISHED,
                step.after().title(),
                step.after().version(),
                Comparison.of(step, published),
                found.problems().all(),
                clock.instant());
    }

    private ImportReport refused(FoundFolder found, String title) {
        return report(found, title, version(found), ImportReport.Outcome.REFUSED);
    }

    private ImportReport report(FoundFolder found, String title, int version, ImportReport.Outcome outcome) {
        return new ImportReport(
                found.name(),
                found.folder().origin(),
                outcome,
                title,
                version,
                ImportReport.Changes.NONE,
                found.problems().all(),
                clock.instant());
    }

    private static ImportReport log(ImportReport report) {
        var where = report.folder() + " (" + report.origin() + ")";
        switch (report.outcome()) {
            case PUBLISHED -> LOG.info("Course {}: version {} published", where, report.version());
            case UNCHANGED -> LOG.debug("Course {}: unchanged", where);
            case REFUSED ->
                LOG.error(
                        "Course {} was not imported, {} errors:\n{}",
                        where,
                        report.errors(),
                        String.join(
                                "\n",
                                report.problems().stream()
                                        .map(Problem::toString)
                                        .toList()));
        }
        return report;
    }
}
