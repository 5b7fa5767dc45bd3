/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.AttemptSheet;
import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Scoring;
import academy.supercluster.assessment.question.Share;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.question.UnreadableAnswer;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recalling what was passed, as the person who is signed in: a few questions, each answered once and commented at once.
 * Other people's sittings do not exist here. What a method returns is committed.
 */
@Service
@Transactional
public class TakingProbes {

    private final ExpectedProbes expected;
    private final ProbePlans plans;
    private final Sittings sittings;
    private final DrawingSitting drawing;
    private final ProbeSource source;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingProbes(
            ExpectedProbes expected,
            ProbePlans plans,
            Sittings sittings,
            DrawingSitting drawing,
            ProbeSource source,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.expected = expected;
        this.plans = plans;
        this.sittings = sittings;
        this.drawing = drawing;
        this.source = source;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What may be answered now and what comes later. One statement, two for whoever has passed a quiz lately. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Recall recall() {
        var me = user.require();
        return expected.of(me.id(), me.zone(), clock.instant());
    }

    /**
     * Begins a sitting, or goes on with the one that is open.
     *
     * @throws Refusal if nothing is due
     */
    @ForSignedIn
    public SittingSheet start() {
        var me = user.require();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, me.zone());
        var known = plans.of(me.id().value(), now);
        var open = known.open().filter(sitting -> sitting.isOffered(today));
        if (open.isPresent()) {
            return sheet(open.get().id(), true, me);
        }
        var due = expected.due(me.id(), known.plans(), me.zone(), today);
        if (due.isEmpty()) {
            throw new Refusal("assessment.recall.nothing-due");
        }
        known.open().map(OpenSitting::id).ifPresent(sittings::lapse);
        var sitting = new SittingId(UUID.randomUUID());
        if (sittings.beginUnlessOpen(sitting, me.id().value(), ExpectedProbes.lapse(due), now)) {
            drawing.draw(sitting, me.id().value(), due, now);
            return sheet(sitting, true, me);
        }
        return plans.of(me.id().value(), now)
                .open()
                .map(begun -> sheet(begun.id(), true, me))
                .orElseThrow(() -> new Refusal("assessment.recall.nothing-due"));
    }

    /**
     * Answers a question, once: what was answered before stays as it is and is returned. With the last answer the
     * sitting is finished.
     *
     * @param place of the question, from 0
     * @param json the answer by places, not trusted; empty for somebody who does not know
     * @return the sitting as it stands now
     * @throws NotFound if the person has no such sitting, or the sitting no such place
     * @throws Refusal if it is no answer to the question, or newer questions took the place of the sitting
     */
    @ForSignedIn
    public SittingSheet answer(SittingId sitting, int place, String json) {
        var me = user.require();
        var isOpen = sittings.lock(sitting, me.id().value()).orElseThrow(() -> new NotFound("sitting " + sitting));
        var items = sittings.items(sitting);
        if (place < 0 || place >= items.size()) {
            throw new NotFound("place " + place + " of sitting " + sitting);
        }
        if (!items.get(place).isAnswered()) {
            if (!isOpen) {
                throw new Refusal("assessment.recall.lapsed");
            }
            save(sitting, items, place, json, me);
        }
        return sheet(sitting, isOpen, me);
    }

    private void save(SittingId sitting, List<SittingItem> before, int place, String json, SignedIn me) {
        var now = clock.instant();
        var item = before.get(place);
        var task = task(item);
        var given = json.isEmpty() ? null : given(task, item, json);
        var answered = item.answered(given == null ? null : AnswerJson.write(given), Scoring.score(task, given), now);
        sittings.save(sitting, answered, now);
        var items = before.stream()
                .map(each -> each.place() == place ? answered : each)
                .toList();
        if (items.stream().filter(each -> each.probe().equals(item.probe())).allMatch(SittingItem::isAnswered)) {
            sittings.probes(sitting, me.id().value()).stream()
                    .filter(probe -> probe.id().equals(item.probe()))
                    .forEach(probe -> finish(probe, items, me, now));
        }
        if (items.stream().allMatch(SittingItem::isAnswered)) {
            sittings.finish(sitting, now);
        }
    }

    private void finish(Probe probe, List<SittingItem> all, SignedIn me, Instant now) {
        var items = all.stream().filter(item -> item.probe().equals(probe.id())).toList();
        var result = Share.mean(items.stream().map(SittingItem::share).toList());
        sittings.finish(probe.id(), result, now);
        if (retains(probe, now, me) && result.isAtLeast(ProbePlan.ENOUGH)) {
            var questions = source.shown(
                    items.stream().map(SittingItem::questionVersion).toList());
            events.publishEvent(new ProbeRetained(
                    probe.id(),
                    probe.enrolment(),
                    probe.lesson(),
                    probe.courseVersion(),
                    questions.values().stream()
                            .map(question -> question.objective())
                            .distinct()
                            .sorted()
                            .toList()));
        }
    }

    private static boolean retains(Probe probe, Instant now, SignedIn me) {
        return ProbeCalendar.showsRetention(
                LocalDate.ofInstant(probe.passedAt(), me.zone()), probe.step(), LocalDate.ofInstant(now, me.zone()));
    }

    private static @Nullable Answer given(Task task, SittingItem item, String json) {
        try {
            var answer = item.arrangement().authored(AnswerJson.read(task, json));
            return answer.given() ? answer : null;
        } catch (UnreadableAnswer e) {
            throw new Refusal("assessment.refusal.unreadable");
        }
    }

    private Task task(SittingItem item) {
        return Optional.ofNullable(source.shown(List.of(item.questionVersion())).get(item.questionVersion()))
                .orElseThrow()
                .task();
    }

    private SittingSheet sheet(SittingId sitting, boolean open, SignedIn me) {
        var probes = sittings.probes(sitting, me.id().value());
        var items = sittings.items(sitting);
        var questions =
                source.shown(items.stream().map(SittingItem::questionVersion).toList());
        return new SittingSheet(
                sitting,
                open,
                probes.stream()
                        .map(probe ->
                                new SittingSheet.Part(probe.course(), probe.result(), isRetained(probe, items, me)))
                        .toList(),
                items.stream()
                        .map(item -> new SittingSheet.Item(
                                probes.stream()
                                        .filter(probe -> probe.id().equals(item.probe()))
                                        .findFirst()
                                        .orElseThrow()
                                        .course(),
                                asked(
                                        item,
                                        Optional.ofNullable(questions.get(item.questionVersion()))
                                                .orElseThrow()),
                                item.isAnswered()))
                        .toList());
    }

    private static boolean isRetained(Probe probe, List<SittingItem> items, SignedIn me) {
        var result = probe.result();
        return result != null
                && result.isAtLeast(ProbePlan.ENOUGH)
                && items.stream()
                        .filter(item -> item.probe().equals(probe.id()))
                        .flatMap(item -> Optional.ofNullable(item.answeredAt()).stream())
                        .max(Instant::compareTo)
                        .filter(finished -> retains(probe, finished, me))
                        .isPresent();
    }

    private static AttemptSheet.Item asked(SittingItem item, Question question) {
        var answer = item.answer();
        return new AttemptSheet.Item(
                item.place(),
                question,
                item.arrangement(),
                true,
                answer == null ? null : AnswerJson.read(question.task(), answer),
                0,
                item.answeredAt(),
                item.share().value());
    }
}
