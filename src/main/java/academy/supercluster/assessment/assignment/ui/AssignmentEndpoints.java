/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.AttachingFiles;
import academy.supercluster.assessment.assignment.DueDates;
import academy.supercluster.assessment.assignment.WorkFileId;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.access.ForSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes and hands out the files of works, and due dates for calendars. A file always comes as a download of the type
 * that was found in it, never as a page.
 */
@RestController
class AssignmentEndpoints {

    private final AttachingFiles attaching;
    private final DueDates dates;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final Texts texts;

    AssignmentEndpoints(
            AttachingFiles attaching, DueDates dates, CourseCatalogue catalogue, CurrentUser user, Texts texts) {
        this.attaching = attaching;
        this.dates = dates;
        this.catalogue = catalogue;
        this.user = user;
        this.texts = texts;
    }

    /** The content of the request is the file. */
    @ForSignedIn
    @PostMapping("/assignment-files/{course}/{version}/{lesson}")
    ResponseEntity<Map<String, String>> add(
            @PathVariable String course,
            @PathVariable int version,
            @PathVariable String lesson,
            @RequestParam String name,
            HttpServletRequest request)
            throws IOException {
        try {
            var file = attaching.add(
                    new CourseId(course),
                    version,
                    new LessonId(lesson),
                    name,
                    request.getContentLengthLong(),
                    request.getInputStream());
            return ResponseEntity.ok(FileLinks.told(file));
        } catch (Refusal refusal) {
            var tooLarge = refusal.key().equals("assessment.file.refusal.large");
            return ResponseEntity.status(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(Map.of("problem", texts.get(user.require().locale(), refusal.key(), refusal.arguments())));
        } catch (NotFound missing) {
            return ResponseEntity.notFound().build();
        }
    }

    @ForSignedIn
    @GetMapping("/assignment-files/{file}")
    ResponseEntity<Resource> file(@PathVariable String file) throws IOException {
        try {
            var found = attaching.find(new WorkFileId(UUID.fromString(file)));
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(found.name(), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .contentType(MediaType.parseMediaType(found.type()))
                    .contentLength(found.size())
                    .body(new InputStreamResource(attaching.open(found.id())));
        } catch (NotFound | IllegalArgumentException missing) {
            return ResponseEntity.notFound().build();
        }
    }

    @ForSignedIn
    @GetMapping("/assignment-due/{course}/{lesson}.ics")
    ResponseEntity<byte[]> due(@PathVariable String course, @PathVariable String lesson) {
        try {
            var outline = catalogue.course(new CourseId(course)).orElseThrow(() -> new NotFound("course " + course));
            var calendar = dates.calendar(outline, new LessonId(lesson));
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(lesson + ".ics", StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                    .body(calendar.getBytes(StandardCharsets.UTF_8));
        } catch (NotFound missing) {
            return ResponseEntity.notFound().build();
        }
    }
}
