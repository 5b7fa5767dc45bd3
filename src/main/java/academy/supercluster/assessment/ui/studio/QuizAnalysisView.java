/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.analysis.ItemAnalysis;
import academy.supercluster.assessment.analysis.ItemReading;
import academy.supercluster.assessment.analysis.QuizReading;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;

/** How the questions of a quiz do: first those that an author should look at. */
@Route("studio/questions/quiz/:course/:quiz")
@RolesAllowed({"AUTHOR", "ADMIN"})
class QuizAnalysisView extends Page implements BeforeEnterObserver {

    private final ItemAnalysis analysis;
    private final CourseCatalogue catalogue;
    private final Moments moments;
    private final Div content = new Div();

    QuizAnalysisView(ItemAnalysis analysis, CourseCatalogue catalogue, CurrentRecipient person) {
        this.analysis = analysis;
        this.catalogue = catalogue;
        this.moments = person.moments();
        content.addClassName("bank-items");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("course").orElse("");
        var quiz = event.getRouteParameters().get("quiz").orElse("");
        if (!Slug.isSlug(slug)) {
            throw new NotFound("course " + slug);
        }
        var course = catalogue.courseAt(new Slug(slug)).orElseThrow(() -> new NotFound("course " + slug));
        show(analysis.of(course.id(), quiz));
    }

    private void show(QuizReading quiz) {
        title(getTranslation("assessment.analysis.title", quiz.title()));
        content.removeAll();
        if (quiz.countedAt().isEmpty()) {
            lead("");
            content.add(new EmptyState(
                    getTranslation("assessment.analysis.nobody"),
                    getTranslation("assessment.analysis.nobody.sentence", ItemReading.ENOUGH)));
            return;
        }
        lead(getTranslation(
                "assessment.analysis.lead",
                quiz.learners(),
                quiz.countedAt().map(moments::dateTime).orElse("")));
        long flagged =
                quiz.items().stream().filter(item -> !item.flags().isEmpty()).count();
        content.add(new Paragraph(getTranslation(
                "assessment.analysis.flagged", flagged, quiz.items().size())));
        quiz.items().stream()
                .sorted(Comparator.comparing((ItemReading item) -> item.flags().isEmpty()))
                .forEach(item -> content.add(new ItemCard(item)));
    }
}
