/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.bank.ImportResult.Imported;
import academy.supercluster.assessment.bank.ImportResult.Outcome;
import academy.supercluster.assessment.bank.ImportRows.Known;
import academy.supercluster.assessment.bank.ImportRows.New;
import academy.supercluster.assessment.exchange.BankItem;
import academy.supercluster.assessment.exchange.QuestionFile;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.content.StableId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForAuthors;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the questions of a file into the bank of a course, all or none of them. They are drafts, and no quiz asks them,
 * until they stand in the course folder. The same question is never there twice.
 */
@Service
public class ImportingQuestions {

    private final Authorship authorship;
    private final ImportRows rows;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    ImportingQuestions(Authorship authorship, ImportRows rows, AuditLog audit, CurrentUser user, Clock clock) {
        this.authorship = authorship;
        this.rows = rows;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Imports what could be read of the file.
     *
     * @param name of the file, for those who ask later where a question came from
     * @throws NotFound if the course is not the person's
     * @throws Refusal if the file is broken or holds no question that could be read
     */
    @ForAuthors
    @Transactional
    public ImportResult into(CourseId course, String name, QuestionFile file) {
        var outline = authorship.require(course);
        if (!file.sound()) {
            throw new Refusal("assessment.refusal.file-broken");
        }
        if (file.questions().isEmpty()) {
            throw new Refusal("assessment.refusal.file-without-questions");
        }
        rows.lock(course);
        var plan = new Plan(outline, rows.known(course));
        var result = new ImportResult(file.questions().stream().map(plan::take).toList());
        var source = name.length() <= 200 ? name : name.substring(0, 200);
        rows.add(course, List.copyOf(plan.added.values()), source, file.format().word(), clock.instant());
        rows.change(
                course,
                List.copyOf(plan.changed.values()),
                source,
                file.format().word(),
                clock.instant());
        audit.record(new AuditEntry(
                user.require().id().value(),
                "assessment.questions.imported",
                "course:" + course,
                Map.of(
                        "added", String.valueOf(plan.added.size()),
                        "changed", String.valueOf(plan.changed.size()))));
        return result;
    }

    /** What is to be added and changed, by fingerprint and by code. */
    private static final class Plan {

        private final CourseOutline course;
        private final Map<String, Known> byCode;
        private final Map<String, Known> byFingerprint = new HashMap<>();
        private final Map<String, Known> byOtherId = new HashMap<>();
        private final Map<String, New> added = new LinkedHashMap<>();
        private final Map<String, New> changed = new LinkedHashMap<>();
        private final List<String> codes = new ArrayList<>();

        Plan(CourseOutline course, Map<String, Known> known) {
            this.course = course;
            byCode = known;
            known.values().forEach(each -> {
                if (!each.fingerprint().isEmpty()) {
                    byFingerprint.put(each.fingerprint(), each);
                }
                if (!each.otherId().isEmpty()) {
                    byOtherId.put(each.otherId(), each);
                }
            });
        }

        Imported take(BankItem item) {
            var fingerprint = Fingerprint.of(item);
            var sameId =
                    Optional.ofNullable(byOtherId.get(item.id())).or(() -> Optional.ofNullable(byCode.get(item.id())));
            if (byFingerprint.containsKey(fingerprint) || added.containsKey(fingerprint)) {
                return new Imported(item.title(), Outcome.THERE);
            }
            if (sameId.isPresent() && sameId.get().isInFolder()) {
                return new Imported(item.title(), Outcome.IN_FOLDER);
            }
            if (sameId.isPresent() && !changed.containsKey(sameId.get().code())) {
                changed.put(sameId.get().code(), draft(item, sameId.get().code(), fingerprint));
                byFingerprint.put(fingerprint, sameId.get());
                return new Imported(item.title(), Outcome.CHANGED);
            }
            added.put(fingerprint, draft(item, code(item, fingerprint), fingerprint));
            return new Imported(item.title(), Outcome.ADDED);
        }

        private New draft(BankItem item, String code, String fingerprint) {
            var title =
                    item.title().length() <= 200 ? item.title() : item.title().substring(0, 200);
            var otherId = item.id().length() <= 100 ? item.id() : "";
            return new New(
                    BankItems.draft(item, code, course),
                    title,
                    shortened(BankItems.otherTags(item)),
                    otherId,
                    fingerprint);
        }

        private static List<String> shortened(List<String> tags) {
            var kept = new ArrayList<String>();
            int letters = 0;
            for (var tag : tags) {
                letters += tag.length() + 1;
                if (letters <= 2000) {
                    kept.add(tag);
                }
            }
            return kept;
        }

        /** The id of the other system where it can be one of ours, else one made from the content. */
        private String code(BankItem item, String fingerprint) {
            var own = item.id();
            var code = StableId.isId(own) && !byCode.containsKey(own) && !codes.contains(own)
                    ? own
                    : "imported-" + fingerprint.substring(0, 16);
            codes.add(code);
            return code;
        }
    }
}
