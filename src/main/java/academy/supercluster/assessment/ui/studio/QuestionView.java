/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.analysis.ItemAnalysis;
import academy.supercluster.assessment.bank.BankedQuestion;
import academy.supercluster.assessment.bank.QuestionBank;
import academy.supercluster.assessment.bank.ReviewingQuestions;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One question: what it asks, where it came from, what it was before. The address can name an older version. */
@Route("studio/questions/:question")
@RolesAllowed({"AUTHOR", "ADMIN"})
class QuestionView extends Page implements BeforeEnterObserver {

    private final QuestionBank bank;
    private final ReviewingQuestions reviewing;
    private final ItemAnalysis analysis;
    private final Moments moments;
    private final Div content = new Div();

    QuestionView(QuestionBank bank, ReviewingQuestions reviewing, ItemAnalysis analysis, CurrentRecipient person) {
        this.bank = bank;
        this.reviewing = reviewing;
        this.analysis = analysis;
        this.moments = person.moments();
        content.addClassName("bank-question");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("question").orElse("");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("question " + id);
        }
        var question = bank.question(Long.parseLong(id));
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .orElse("");
        show(
                question,
                question.versions().stream()
                        .filter(version -> String.valueOf(version.number()).equals(wanted))
                        .findFirst()
                        .orElse(question.latest()));
    }

    private void show(BankedQuestion question, BankedQuestion.Version version) {
        title(getTranslation("assessment.question.title", version.question().id()));
        lead(String.join(" · ", BankWords.facts(this, version.question())));
        content.removeAll();
        if (version != question.latest()) {
            var older = new Paragraph(getTranslation("assessment.question.older", version.number()));
            older.addClassName("bank-older");
            content.add(
                    older,
                    new Anchor("studio/questions/" + question.id(), getTranslation("assessment.question.latest")));
        }
        content.add(new QuestionPreview(version.question()));
        if (question.isReviewedHere() && version == question.latest()) {
            content.add(review(question));
        }
        content.add(origin(question), versions(question));
    }

    private Section review(BankedQuestion question) {
        boolean draft = question.latest().question().review() == ReviewState.DRAFT;
        var button = new NativeButton(
                getTranslation(draft ? "assessment.question.mark-reviewed" : "assessment.question.mark-draft"),
                click -> mark(question, draft ? ReviewState.REVIEWED : ReviewState.DRAFT));
        if (draft) {
            button.addClassName("button-primary");
        }
        return new Section(
                new H2(getTranslation("assessment.question.review")),
                new Paragraph(
                        getTranslation(draft ? "assessment.question.is-draft" : "assessment.question.is-reviewed")),
                button);
    }

    private void mark(BankedQuestion question, ReviewState state) {
        try {
            reviewing.mark(question.id(), question.latest().number(), state);
            var now = bank.question(question.id());
            show(now, now.latest());
            Toast.done(getTranslation("assessment.question.marked"));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private Section origin(BankedQuestion question) {
        var section = new Section(new H2(getTranslation("assessment.question.origin")));
        question.origin()
                .ifPresentOrElse(
                        from -> section.add(new Paragraph(getTranslation(
                                "assessment.question.imported", from.title(), from.file(), moments.date(from.at())))),
                        () -> section.add(new Paragraph(getTranslation("assessment.question.in-folder"))));
        var quizzes = analysis.quizzesAsking(question.course(), question.id());
        if (!quizzes.isEmpty()) {
            var slug = bank.courses().stream()
                    .filter(course -> course.id().equals(question.course()))
                    .map(CourseOutline::slug)
                    .findFirst()
                    .orElseThrow();
            var list = new UnorderedList();
            quizzes.forEach(quiz -> list.add(new ListItem(new Anchor(
                    "studio/questions/quiz/" + slug + "/" + quiz,
                    getTranslation("assessment.question.analysis", quiz)))));
            section.add(list);
        }
        return section;
    }

    private Section versions(BankedQuestion question) {
        var list = new UnorderedList();
        list.addClassName("bank-versions");
        question.versions()
                .forEach(version -> list.add(new ListItem(new Anchor(
                        "studio/questions/" + question.id() + "?version=" + version.number(),
                        getTranslation(
                                "assessment.question.version",
                                version.number(),
                                moments.dateTime(version.since()),
                                BankWords.review(this, version.question().review()))))));
        return new Section(new H2(getTranslation("assessment.question.versions")), list);
    }
}
