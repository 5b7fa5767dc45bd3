/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
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
        SpringApplication.run(AcademyApplication.class, args);
    }

    /** The only source of now; tests replace it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
