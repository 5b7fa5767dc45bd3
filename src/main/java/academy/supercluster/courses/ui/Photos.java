/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.records.PublishedCourses;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Hands out the pictures of courses. Their names are made from their contents, so browsers keep them for good. */
@RestController
class Photos {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.(png|jpg|webp)");

    private final PublishedCourses published;

    Photos(PublishedCourses published) {
        this.published = published;
    }

    @GetMapping("/courses/{course}/assets/{name}")
    ResponseEntity<byte[]> photo(@PathVariable String course, @PathVariable String name, WebRequest request) {
        if (!NAME.matcher(name).matches()) {
            return ResponseEntity.notFound().build();
        }
        if (request.checkNotModified("\"" + name + "\"")) {
            return ResponseEntity.status(304).build();
        }
        return published
                .photo(name)
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .eTag("\"" + name + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .body(photo.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
