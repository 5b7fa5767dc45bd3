/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.AccountPrincipal;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.People;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The demo mentor mentors the demo leaders in the first course: assigned by the demo administrator, as on the page. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoMentor implements ApplicationRunner {

    private static final CourseId COURSE = new CourseId("c1");
    private static final List<String> LEARNERS = List.of("leader@demo.test", "leader2@demo.test");

    private final AssigningMentors assigning;
    private final CourseCatalogue catalogue;
    private final People people;
    private final Clock clock;

    DemoMentor(AssigningMentors assigning, CourseCatalogue catalogue, People people, Clock clock) {
        this.assigning = assigning;
        this.catalogue = catalogue;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        var admin = person("admin@demo.test");
        var mentor = person("mentor@demo.test");
        if (admin.isPresent() && mentor.isPresent() && catalogue.course(COURSE).isPresent()) {
            as(
                    admin.get(),
                    () -> LEARNERS.stream()
                            .flatMap(each -> person(each).stream())
                            .forEach(learner -> assign(learner, mentor.get())));
        }
    }

    private void assign(Recipient learner, Recipient mentor) {
        try {
            assigning.assign(new UserId(learner.id()), new UserId(mentor.id()), COURSE, clock.instant(), null);
        } catch (Refusal already) {
            // An earlier start has done it.
        }
    }

    private Optional<Recipient> person(String email) {
        return people.named(email, 0, 1).stream().findFirst();
    }

    private static void as(Recipient admin, Runnable work) {
        var grants = Set.of(new Grant(Role.ADMIN, Scope.EVERYTHING));
        var principal = new Administrator(
                new SignedIn(new UserId(admin.id()), admin.name(), admin.locale(), admin.zone(), grants));
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                principal, "", AuthorityUtils.createAuthorityList("ROLE_ADMIN"))));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private record Administrator(SignedIn signedIn) implements AccountPrincipal {}
}
