/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Standing;
import academy.supercluster.learning.Studying;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.learning.mentoring.AskingMentor;
import academy.supercluster.learning.mentoring.ui.TalkPart;
import academy.supercluster.learning.mistakes.ReportingMistake;
import academy.supercluster.learning.notes.KeepingNotes;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.ui.KeptOnDevice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The player: the outline left, the lesson in the middle, notes right. The address names the lesson. Going from lesson
 * to lesson keeps the frame and changes what is in it.
 */
@Route("learn/:course/:lesson?")
@PermitAll
@KeptOnDevice
@Tag("learning-player")
@JsModule("./learning/player.ts")
@Uses(ReadingPart.class)
@Uses(CasePart.class)
@Uses(IntentionPart.class)
class PlayerView extends Component implements HasComponents, BeforeEnterObserver, HasDynamicTitle, ActivityHost {

    static final String OUTLINE = "learning-outline-drawer";
    static final String NOTES = "learning-notes-drawer";

    private static final PartWords WORDS = new PartWords(
            "learning.player.close",
            "learning.player.outline",
            "learning.player.notes",
            "learning.help.title",
            "learning.help.next",
            "learning.help.previous",
            "learning.help.open-outline",
            "learning.help.open-notes",
            "learning.help.toggle-bookmark",
            "learning.help.show",
            "learning.help.on");

    private final CourseCatalogue catalogue;
    private final Enrolments enrolments;
    private final Studying studying;
    private final KeepingNotes keepingNotes;
    private final Activities activities;
    private final CurrentUser user;

    private final PlayerBar bar = new PlayerBar();
    private final OutlinePart outline;
    private final NotesPart notes;
    private final TalkPart talk;
    private final ChangeNote change;
    private final LessonHead head;
    private final Div body = new Div();
    private final LessonFoot foot;
    private final Article article;
    private @Nullable Standing standing;
    private @Nullable Lesson lesson;

    PlayerView(
            CourseCatalogue catalogue,
            Enrolments enrolments,
            Studying studying,
            KeepingNotes keepingNotes,
            ReportingMistake reporting,
            AskingMentor asking,
            Activities activities,
            LessonJson json,
            IntentionParts intentions,
            CurrentUser user) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.studying = studying;
        this.keepingNotes = keepingNotes;
        this.activities = activities;
        this.user = user;
        outline = new OutlinePart(json);
        notes = new NotesPart(keepingNotes);
        talk = TalkPart.inLesson(asking, catalogue, user.require());
        change = new ChangeNote(studying, user.require(), this::progressChanged);
        head = new LessonHead(keepingNotes, reporting);
        foot = new LessonFoot(user.require(), intentions);
        article = new Article(change, head, body, foot);
        addClassName("learning-player");
        article.addClassName("learning-lesson");
        body.addClassName("learning-body");
        WORDS.giveTo(this);
        var panes = new Div(outlineDrawer(), article, notesDrawer());
        panes.addClassName("learning-panes");
        add(bar, panes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = event.getRouteParameters()
                .get("course")
                .filter(Slug::isSlug)
                .flatMap(slug -> catalogue.courseAt(new Slug(slug)))
                .orElseThrow(
                        () -> new NotFound("course of " + event.getLocation().getPath()));
        var wanted = event.getRouteParameters().get("lesson");
        if (wanted.isEmpty()) {
            enrolments.mine(course).ifPresentOrElse(found -> resume(event, found), () -> toCoursePage(event, course));
            return;
        }
        var found = wanted.filter(Slug::isSlug)
                .flatMap(slug -> catalogue.lessonAt(course.id(), new Slug(slug)))
                .orElseThrow(
                        () -> new NotFound("lesson of " + event.getLocation().getPath()));
        var canonical = Addresses.lesson(course, found);
        if (!canonical.equals(event.getLocation().getPath())) {
            forward(event, course, found);
            return;
        }
        studying.open(course, found.id())
                .ifPresentOrElse(
                        opened -> show(opened, found, event.getLocation().getQueryParameters()),
                        () -> toCoursePage(event, course));
    }

    @Override
    public void progressChanged() {
        if (standing == null || lesson == null) {
            return;
        }
        var open = lesson;
        enrolments.mine(standing.course()).ifPresent(now -> {
            standing = now;
            bar.show(now);
            outline.show(now, open);
            head.progress(now, open);
            foot.done(now, open);
            change.show(now);
            getElement().setProperty("done", now.done(open.id()));
        });
    }

    @Override
    public String getPageTitle() {
        return standing == null || lesson == null
                ? getTranslation("shared.product")
                : lesson.title() + " · " + standing.course().title() + " · " + getTranslation("shared.product");
    }

    private void show(Standing opened, Lesson open, QueryParameters query) {
        standing = opened;
        lesson = open;
        var course = opened.course();
        var margin = keepingNotes.margin(course.id(), open.id());
        bar.show(opened);
        outline.show(opened, open);
        notes.show(opened, open, margin);
        talk.show(course, open, query.getSingleParameter("ask").isPresent());
        change.show(opened);
        head.show(opened, open, catalogue.content(course.id(), course.version(), open.id()), margin);
        body.removeAll();
        body.add(activities.open(user.require(), opened, open, query, this));
        foot.show(opened, open);
        article.getElement().setAttribute("lang", course.language());
        getElement()
                .setProperty("keep", opened.enrolment().toString())
                .setProperty("lesson", open.id().value())
                .setProperty("done", opened.done(open.id()));
    }

    private void resume(BeforeEnterEvent event, Standing found) {
        var last = found.lastLesson();
        var lessons = found.course().lessons();
        var next = found.next()
                .or(() ->
                        last == null ? Optional.<Lesson>empty() : found.course().lesson(last))
                .or(() -> lessons.stream().findFirst())
                .orElseThrow(() -> new NotFound("lessons of " + found.course().id()));
        forward(event, found.course(), next);
    }

    private static void forward(BeforeEnterEvent event, CourseOutline course, Lesson lesson) {
        event.forwardTo(
                PlayerView.class,
                new RouteParameters(
                        new RouteParam("course", course.slug().value()),
                        new RouteParam("lesson", lesson.slug().value())));
    }

    private static void toCoursePage(BeforeEnterEvent event, CourseOutline course) {
        event.forwardTo(Addresses.course(course), QueryParameters.of(EnrolPanel.FROM_PLAYER, "first"));
    }

    private Component outlineDrawer() {
        var nav = new Nav(outline);
        nav.setAriaLabel(getTranslation("learning.player.outline-label"));
        return drawer(OUTLINE, "outline", nav);
    }

    private Component notesDrawer() {
        var aside = new Aside(notes, talk);
        aside.getElement().setAttribute("aria-label", getTranslation("learning.player.notes-label"));
        return drawer(NOTES, "notes", aside);
    }

    private static Component drawer(String id, String name, Component content) {
        var drawer = new Div(content);
        drawer.setId(id);
        drawer.addClassNames("learning-drawer", "learning-drawer-" + name);
        return drawer;
    }
}
