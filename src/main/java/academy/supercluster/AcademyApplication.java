/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import academy.supercluster.assessment.CheckQuestions;
import academy.supercluster.courses.CheckCourse;
import academy.supercluster.operations.BackupCommand;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The house: starts the server and hands every room the one clock. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Supercluster Academy", sharedModules = "shared")
@NpmPackage(value = "@fontsource-variable/literata", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/schibsted-grotesk", version = "5.3.0")
@StyleSheet(Aura.STYLESHEET)
@CssImport("./styles/academy.css")
@Viewport("width=device-width, initial-scale=1")
public class AcademyApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (BackupCommand.isAsked(args)) {
            System.exit(BackupCommand.run(AcademyApplication.class, List.of(args), System.out, System.err));
        }
        if (args.length > 0 && args[0].equals("check-course")) {
            System.exit(CheckCourse.run(List.of(args).subList(1, args.length), utf8(), System.err));
        }
        if (args.length > 0 && args[0].equals("check-questions")) {
            System.exit(CheckQuestions.run(List.of(args).subList(1, args.length), utf8(), System.err));
        }
        SpringApplication.run(AcademyApplication.class, args);
    }

    /** Prints UTF-8 whatever the machine's own encoding is. */
    private static PrintStream utf8() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** The only source of now; tests replace it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
