/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import academy.supercluster.assessment.assignment.AssignmentCourse;
import academy.supercluster.assessment.assignment.Uploads;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.Persons.Person;
import academy.supercluster.testing.SignIn;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Files come in and go out over addresses of their own. */
@AcademyTest
class TheFilesOfAWorkTests {

    @Autowired
    private WebApplicationContext house;

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Persons persons;

    private MockMvc browser;
    private AssignmentCourse course;
    private Person learner;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        course = new AssignmentCourse(importing);
        learner = persons.signIn("Amara Okafor");
        enrolling.enrol(course.id(), Intent.COMPLETE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private static RequestPostProcessor as(Person person) {
        SignIn.as(person.signedIn());
        return authentication(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
    }

    private MockHttpServletResponse send(Person person, String name, byte[] content, RequestPostProcessor more)
            throws Exception {
        return browser.perform(post("/assignment-files/" + course.id() + "/" + course.version() + "/"
                                + AssignmentCourse.LESSON)
                        .param("name", name)
                        .header("Sec-Fetch-Site", "same-origin")
                        .content(content)
                        .with(as(person))
                        .with(more))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse look(Person person, String path) throws Exception {
        return browser.perform(get(path).with(as(person))).andReturn().getResponse();
    }

    private String added() throws Exception {
        var answer = send(learner, "Plan “one”.pdf", Uploads.pdf(), request -> request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return "/"
                + JsonMapper.shared()
                        .readTree(answer.getContentAsString())
                        .get("href")
                        .asString();
    }

    @Test
    void areServedAsDownloadsThatNoBrowserRuns() throws Exception {
        var answer = look(learner, added());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(Uploads.pdf());
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy").getLast()).contains("sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void areNotThereForOthers() throws Exception {
        var file = added();
        assertThat(look(persons.create("Somebody Else"), file).getStatus()).isEqualTo(404);
        assertThat(look(learner, "/assignment-files/no-such-id").getStatus()).isEqualTo(404);
        var mentor = persons.create("Hiroshi Tanabe", Role.MENTOR);
        assertThat(look(mentor, file).getStatus()).as("nobody mentors her").isEqualTo(200);
    }

    @Test
    void ofTwoHundredMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
        var answer = send(learner, "film.pdf", Uploads.pdf(), request -> new MockHttpServletRequestOfLength(request));
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("“film.pdf” is larger than 20 MB");
    }

    @Test
    void thatAreNotWhatTheySayAreRefusedInWords() throws Exception {
        var answer = send(learner, "plan.pdf", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), r -> r);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("is not what its name says");
    }

    @Test
    void areNotTakenFromAnotherSite() throws Exception {
        var answer = browser.perform(post("/assignment-files/" + course.id() + "/1/" + AssignmentCourse.LESSON)
                        .param("name", "plan.pdf")
                        .header("Sec-Fetch-Site", "cross-site")
                        .content(Uploads.pdf())
                        .with(as(learner)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void comeWithADateForTheCalendar() throws Exception {
        var answer = look(learner, "/assignment-due/" + course.id() + "/" + AssignmentCourse.LESSON + ".ics");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getContentAsString()).contains("BEGIN:VEVENT", "Hand in: Recruitment sprint");
        assertThat(look(learner, "/assignment-due/" + course.id() + "/a-reading.ics")
                        .getStatus())
                .isEqualTo(404);
    }

    /** Says that 200 MB come, and fails if somebody reads them. */
    private static final class MockHttpServletRequestOfLength extends MockHttpServletRequest {

        MockHttpServletRequestOfLength(MockHttpServletRequest sent) {
            super(sent.getServletContext(), sent.getMethod(), sent.getRequestURI());
            sent.getParameterMap().forEach((name, values) -> setParameter(name, values));
            sent.getHeaderNames()
                    .asIterator()
                    .forEachRemaining(name -> addHeader(name, Objects.requireNonNull(sent.getHeader(name))));
            sent.getAttributeNames().asIterator().forEachRemaining(name -> setAttribute(name, sent.getAttribute(name)));
            setSession(sent.getSession());
            setPathInfo(sent.getPathInfo());
        }

        @Override
        public long getContentLengthLong() {
            return 200L * 1024 * 1024;
        }
    }
}
