/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.importing.ACourseFolder;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.FixtureCourse;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What addresses below {@code /courses} answer before any page is built. */
@AcademyTest
class CourseAddressesTests {

    /** The beginning of a picture of one pixel. */
    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02");

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private FormerAddresses formerAddresses;

    @Autowired
    private CourseAddresses addresses;

    @Autowired
    private CourseCatalogue catalogue;

    @TempDir
    private Path directory;

    @Autowired
    private WebApplicationContext house;

    private MockMvc browser;

    @BeforeEach
    void thereIsACourse() {
        FixtureCourse.importInto(importing);
        browser = MockMvcBuilders.webAppContextSetup(house)
                .addFilters(formerAddresses)
                .build();
    }

    @Test
    void aFormerAddressMovesForGood() throws Exception {
        browser.perform(get("/courses/tiny-course"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/courses/small-course"));
    }

    @Test
    void unknownCoursesAreNowhere() {
        assertThat(addresses.nothingAt(new Location("courses/no-such-course"))).isTrue();
        assertThat(addresses.nothingAt(new Location("courses/NO_SLUG"))).isTrue();
        assertThat(addresses.nothingAt(new Location("courses/small-course"))).isFalse();
        assertThat(addresses.nothingAt(new Location("courses/tiny-course"))).isFalse();
        assertThat(addresses.nothingAt(new Location("courses"))).isFalse();
        assertThat(addresses.nothingAt(new Location("learn/no-such-course"))).isFalse();
    }

    @Test
    void aPictureIsKeptForGoodAndCannotRunAnything() throws Exception {
        var name = thePictureOf(ACourseFolder.ofCourse(directory, "with-photo")
                .with("assets/photo.png", PNG)
                .appending("modules/01-first-steps/02-keepers-notes.md", "\n![A lamp](../../assets/photo.png)\n"));
        browser.perform(get("/courses/small-course/assets/" + name))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(PNG))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
        browser.perform(get("/courses/small-course/assets/" + name).header("If-None-Match", "\"" + name + "\""))
                .andExpect(status().isNotModified());
    }

    private String thePictureOf(ACourseFolder folder) throws IOException {
        importing.importFolder(folder.path());
        var course = catalogue.course(new CourseId("with-photo")).orElseThrow();
        return catalogue
                .content(course.id(), course.version(), FixtureCourse.NOTES)
                .html()
                .replaceAll("(?s).*/courses/with-photo/assets/([0-9a-f]{32}\\.png).*", "$1");
    }

    @Test
    void whatIsNoPictureIsNotFound() throws Exception {
        for (var name : new String[] {"photo.png", "0123456789abcdef0123456789abcde0.png", "..%2f..%2fpasswd"}) {
            browser.perform(get("/courses/small-course/assets/" + name)).andExpect(status().is4xxClientError());
        }
    }
}
