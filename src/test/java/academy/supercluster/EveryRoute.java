/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every route of the academy with an address at which it can be looked at, and who may. {@link EveryRouteTests} fails
 * when a route of the code is missing here; the tests of accessibility and refusal walk this list.
 */
enum EveryRoute {
    LANDING("", "/", Who.ANYBODY),
    LOGIN("login", "/login", Who.ANYBODY),
    REGISTER("register", "/register", Who.ANYBODY),
    CONFIRM("confirm/:token", "/confirm/no-such-link", Who.ANYBODY),
    INVITE("invite/:token", "/invite/no-such-link", Who.ANYBODY),
    RESET("reset", "/reset", Who.ANYBODY),
    NEW_PASSWORD("reset/:token", "/reset/no-such-link", Who.ANYBODY),
    UNSUBSCRIBE("unsubscribe/:token", "/unsubscribe/no-such-link", Who.ANYBODY),
    CATALOGUE("courses", "/courses", Who.ANYBODY),
    COURSE("courses/:course", "/courses/know-what-you-lead", Who.ANYBODY),
    TOOLKIT("toolkit", "/toolkit", Who.ANYBODY),
    TOOLKIT_BLANK("toolkit/blank/:sheet", "/toolkit/blank/five-seat-table", Who.ANYBODY),
    PRIVACY("privacy", "/privacy", Who.ANYBODY),
    IMPRINT("imprint", "/imprint", Who.ANYBODY),
    DEMO_MAIL("demo/mail", "/demo/mail", Who.ANYBODY),
    HOME("home", "/home", Who.LEARNER),
    LEARN("learn/:course/:lesson?", "/learn/know-what-you-lead", Who.LEARNER),
    USE("use/:course", "/use/know-what-you-lead", Who.LEARNER),
    RECALL("recall", "/recall", Who.LEARNER),
    WORKSHEET("toolkit/:sheet", "/toolkit/{worksheet}", Who.LEARNER),
    WORKSHEET_BOARD("toolkit/:sheet/board", "/toolkit/{worksheet}/board", Who.LEARNER),
    INBOX("inbox", "/inbox", Who.LEARNER),
    PROFILE("profile", "/profile", Who.LEARNER),
    STUDIO("studio", "/studio", Who.AUTHOR),
    STUDIO_QUESTIONS("studio/questions", "/studio/questions", Who.AUTHOR),
    STUDIO_QUESTION("studio/questions/:question", "/studio/questions/1", Who.AUTHOR),
    STUDIO_QUIZ(
            "studio/questions/quiz/:course/:quiz", "/studio/questions/quiz/know-what-you-lead/stage-quiz", Who.AUTHOR),
    DESK("desk", "/desk", Who.MENTOR),
    DESK_LEARNER("desk/learners/:learner", "/desk/learners/{somebody}", Who.MENTOR),
    DESK_LESSON(
            "desk/learners/:learner/:course/:lesson",
            "/desk/learners/{somebody}/know-what-you-lead/grown-and-built",
            Who.MENTOR),
    DESK_MARKING("desk/marking", "/desk/marking", Who.MENTOR),
    DESK_SUBMISSION("desk/marking/:submission", "/desk/marking/{submission}", Who.MENTOR),
    DESK_ANSWER("desk/marking/answers/:attempt/:place", "/desk/marking/answers/{answer}/0", Who.MENTOR),
    ADMIN_MENTORS("admin/mentors", "/admin/mentors", Who.ADMIN),
    ADMIN_USERS("admin/users", "/admin/users", Who.ADMIN),
    ADMIN_PERSON("admin/users/:person", "/admin/users/{somebody}", Who.ADMIN),
    ADMIN_AUDIT("admin/audit", "/admin/audit", Who.ADMIN),
    ADMIN_JOBS("admin/jobs", "/admin/jobs", Who.ADMIN),
    ADMIN_SETTINGS("admin/settings", "/admin/settings", Who.ADMIN);

    /** The least powerful demo person who may see the page. */
    enum Who {
        ANYBODY(""),
        LEARNER("leader@demo.test"),
        MENTOR("mentor@demo.test"),
        AUTHOR("author@demo.test"),
        ADMIN("admin@demo.test");

        private final String email;

        Who(String email) {
            this.email = email;
        }

        String email() {
            return email;
        }
    }

    private final String template;
    private final String path;
    private final Who who;

    EveryRoute(String template, String path, Who who) {
        this.template = template;
        this.path = path;
        this.who = who;
    }

    /**
     * @param somebody the id of an account
     * @param submission the id of something that was handed in
     * @param worksheet the id of a worksheet of the learner
     */
    String path(UUID somebody, UUID submission, UUID answer, UUID worksheet) {
        return path.replace("{somebody}", somebody.toString())
                .replace("{submission}", submission.toString())
                .replace("{answer}", answer.toString())
                .replace("{worksheet}", worksheet.toString());
    }

    Who who() {
        return who;
    }

    static Set<String> listed() {
        return Arrays.stream(values()).map(each -> each.template).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The templates of all views, found by reflection. */
    static Set<String> inTheCode() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("academy.supercluster").stream()
                .<Class<?>>map(
                        found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .flatMap(EveryRoute::templates)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> templates(Class<?> view) {
        var aliases =
                List.of(view.getAnnotationsByType(RouteAlias.class)).stream().map(RouteAlias::value);
        return Stream.concat(Stream.of(view.getAnnotation(Route.class).value()), aliases);
    }
}
