/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.AcademyApplication;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Says in plain sentences what is wrong and what to do, before any stack trace, and does not start. */
@ExtendWith(OutputCaptureExtension.class)
class AServerThatCannotStartTests {

    @TempDir
    Path home;

    /** The production profile leaves its log format behind in the process. */
    @AfterEach
    void logPlainlyAgain() {
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
    }

    @Test
    void saysThatTheDatabaseCannotBeReached(CapturedOutput output) {
        start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/academy");

        assertThat(output)
                .contains("The database jdbc:postgresql://127.0.0.1:1/academy cannot be reached.")
                .contains("Start it, or correct SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ", "Tomcat initialized");
    }

    @Test
    void saysThatProductionMustNotKnowTheDemo(CapturedOutput output) {
        start("--spring.profiles.active=production,demo");

        assertThat(output)
                .contains("everybody knows the demo")
                .contains("Set SPRING_PROFILES_ACTIVE to production alone.")
                .doesNotContain("\tat ");
    }

    private void start(String... args) {
        var all = Stream.concat(
                        Stream.of(args), Stream.of("--academy.home=" + home, "--server.port=0", "--academy.jobs=false"))
                .toArray(String[]::new);
        assertThatThrownBy(() -> {
                    try (var started = SpringApplication.run(AcademyApplication.class, all)) {
                        assertThat(started.isActive()).isTrue();
                    }
                })
                .isInstanceOf(Exception.class);
    }
}
