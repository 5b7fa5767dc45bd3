/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.AcademyProcess;
import com.vaadin.testbench.BrowserTestBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The main journey with Vaadin TestBench: sign in, find the course, enrol, open the first lesson. Needs a licence key
 * and Chrome; without a key the class is skipped and says why.
 */
@EnabledIf(
        value = "aKeyIsThere",
        disabledReason = "No TestBench licence key: none in ~/.vaadin/proKey and none in the property vaadin.proKey")
class CourseJourneyTestBenchIT extends BrowserTestBase {

    private AcademyProcess academy;

    static boolean aKeyIsThere() {
        return System.getProperty("vaadin.proKey") != null
                || System.getProperty("vaadin.offlineKey") != null
                || Files.exists(Path.of(System.getProperty("user.home"), ".vaadin", "proKey"));
    }

    @BeforeEach
    void start() throws IOException, InterruptedException {
        academy = AcademyProcess.start(
                Files.createTempDirectory("academy").resolve("home"),
                Map.of("SPRING_PROFILES_ACTIVE", "demo"),
                List.of());
        setDriver(new ChromeDriver(new ChromeOptions().addArguments("--headless", "--no-sandbox")));
    }

    @AfterEach
    void stop() throws InterruptedException {
        getDriver().quit();
        academy.close();
    }

    @Test
    void aLeaderFindsACourseAndEnrols() {
        getDriver().get(academy.url("/login"));
        findElement(By.name("username")).sendKeys("leader@demo.test");
        findElement(By.name("password")).sendKeys("magnet-2050");
        findElement(By.xpath("//button[normalize-space()='Sign in']")).click();
        waitUntil(driver -> driver.getCurrentUrl().endsWith("/home"));

        getDriver().get(academy.url("/courses/know-what-you-lead"));
        waitUntil(driver -> !driver.findElements(By.xpath("//button[normalize-space()='Enrol']")).isEmpty());
        findElement(By.xpath("//button[normalize-space()='Enrol']")).click();
        waitUntil(driver ->
                !driver.findElements(By.xpath("//*[normalize-space()='Start course']")).isEmpty());
        findElement(By.xpath("//*[normalize-space()='Start course']")).click();
        waitUntil(driver -> driver.getCurrentUrl().contains("/learn/know-what-you-lead/"));
        assertThat(findElement(By.tagName("h1")).getText()).isNotBlank();
    }
}
