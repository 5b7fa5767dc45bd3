/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.ui;

import academy.supercluster.operations.JobState;
import academy.supercluster.operations.Jobs;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the academy does by itself: when it ran, whether it worked, when it runs next. */
@Route("admin/jobs")
@Menu(title = "operations.menu.jobs", order = 320)
@RolesAllowed("ADMIN")
class JobsView extends Page {

    private static final int MOST = 100;

    private final Jobs jobs;
    private final Moments moments;
    private final Div result = new Div();

    JobsView(Jobs jobs, CurrentRecipient person) {
        this.jobs = jobs;
        this.moments = person.moments();
        title(getTranslation("operations.jobs.title"));
        lead(getTranslation("operations.jobs.lead"));
        action(new NativeButton(getTranslation("operations.jobs.look-again"), click -> show()));
        add(result);
        show();
    }

    private void show() {
        result.removeAll();
        var scheduled = jobs.scheduled(0, MOST + 1);
        if (scheduled.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("operations.jobs.empty.title"), getTranslation("operations.jobs.empty.sentence")));
            return;
        }
        var table = new PlainTable(
                getTranslation("operations.jobs.caption", moments.zone().getId()),
                getTranslation("operations.jobs.job"),
                getTranslation("operations.jobs.state"),
                getTranslation("operations.jobs.next"),
                getTranslation("operations.jobs.last-success"),
                getTranslation("operations.jobs.last-failure"),
                getTranslation("operations.jobs.action"));
        scheduled.stream().limit(MOST).forEach(job -> add(table, job));
        result.add(table.scrolling());
        if (scheduled.size() > MOST) {
            result.add(new Paragraph(getTranslation("operations.jobs.more", MOST)));
        }
    }

    private void add(PlainTable table, JobState job) {
        var name = isRecurring(job) ? job.job() : job.job() + " · " + job.id();
        table.row(
                runNow(job, name),
                name,
                state(job),
                moment(job.next()),
                moment(job.lastSuccess()),
                moment(job.lastFailure()));
    }

    private Component runNow(JobState job, String name) {
        var button = new NativeButton(getTranslation("operations.jobs.run-now"), click -> run(job));
        button.addClassName("button-quiet");
        button.setAriaLabel(getTranslation("operations.jobs.run-now.of", name));
        button.setEnabled(!job.running());
        return button;
    }

    private void run(JobState job) {
        try {
            jobs.runNow(job.job(), job.id());
            Toast.done(getTranslation("operations.jobs.will-run", job.job()));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
        show();
    }

    private String state(JobState job) {
        if (job.running()) {
            return getTranslation("operations.jobs.running");
        }
        return job.failures() == 0
                ? getTranslation("operations.jobs.waiting")
                : getTranslation("operations.jobs.failed", job.failures());
    }

    private String moment(@Nullable Instant moment) {
        return moment == null
                ? getTranslation("operations.jobs.never")
                : moments.date(moment) + ", " + moments.time(moment);
    }

    private static boolean isRecurring(JobState job) {
        return job.id().equals("recurring");
    }
}
