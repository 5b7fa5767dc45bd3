/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.FixtureCourse;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Texts go to whoever is enrolled, and hold nothing that is told only afterwards. */
@AcademyTest
class TheTextOfALessonTests {

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private LessonTexts texts;

    @Autowired
    private Statements statements;

    @BeforeEach
    void enrol() {
        FixtureCourse.importInto(importing);
        SignIn.as(Role.LEARNER);
        enrolling.enrol(FixtureCourse.ID, Intent.COMPLETE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void isHandedOutPlainOrCompressed() throws IOException {
        var plain = body(texts.text("small", 1, "light-and-wind", ""));
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("Two towers stand on the coast", "<svg");
        var small = texts.text("small", 1, "light-and-wind", "gzip, br");
        assertThat(small.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(body(small))).readAllBytes())
                .isEqualTo(plain);
        assertThat(small.getHeaders().getCacheControl()).contains("private", "immutable");
    }

    @Test
    void tellsNothingThatComesAfterTheDecision() {
        assertThat(new String(body(texts.text("small", 1, "where-to-build", "")), StandardCharsets.UTF_8))
                .contains("two headlands")
                .doesNotContain("No ship has been lost", "behind a hill");
    }

    @Test
    void isNotThereForOthers() {
        SignIn.as(Role.LEARNER);
        assertThat(texts.text("small", 1, "light-and-wind", "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        SignIn.out();
        assertThatThrownBy(() -> texts.text("small", 1, "light-and-wind", ""))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void isNotThereForWhatDoesNotExist() {
        assertThat(texts.text("small", 1, "nowhere", "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(texts.text("small", 99, "light-and-wind", "").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void costsOneStatement() {
        texts.text("small", 1, "light-and-wind", "gzip");
        assertThat(statements.during(() -> texts.text("small", 1, "light-and-wind", "gzip")))
                .hasSize(1);
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        var body = answer.getBody();
        return body == null ? new byte[0] : body;
    }
}
