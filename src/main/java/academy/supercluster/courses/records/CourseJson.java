/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.records;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Outlines and lessons as the text that is stored. */
final class CourseJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(LessonContent.Decision.class, DecisionForm.class)
            .addMixIn(CourseOutline.Lesson.class, LessonForm.class)
            .build();

    private CourseJson() {}

    static String write(CourseOutline outline) {
        return JSON.writeValueAsString(outline);
    }

    static String write(LessonContent content) {
        return JSON.writeValueAsString(content);
    }

    static CourseOutline outline(String json) {
        return JSON.readValue(json, CourseOutline.class);
    }

    static LessonContent content(String json) {
        return JSON.readValue(json, LessonContent.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LessonContent.Decision.Choice.class, name = "choice"),
        @JsonSubTypes.Type(value = LessonContent.Decision.Sort.class, name = "sort")
    })
    private interface DecisionForm {}

    /** Outlines of the first versions called the part a quiz. */
    private interface LessonForm {
        @JsonAlias("quiz")
        @Nullable
        String part();
    }
}
