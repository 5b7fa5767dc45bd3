/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Standing;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.learning.activity.ActivityPlayer;
import academy.supercluster.shared.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The players of the lesson kinds, whoever brought them. */
@Component
class Activities {

    private final Map<LessonKind, ActivityPlayer> players;

    Activities(List<ActivityPlayer> players) {
        this.players = players.stream().collect(Collectors.toMap(ActivityPlayer::kind, Function.identity()));
    }

    com.vaadin.flow.component.Component open(
            SignedIn learner, Standing standing, Lesson lesson, QueryParameters query, ActivityHost host) {
        var player = players.get(lesson.kind());
        if (player == null) {
            var ui = UI.getCurrent();
            return new EmptyState(
                    ui.getTranslation("learning.player.unplayable-title"),
                    ui.getTranslation("learning.player.unplayable"));
        }
        var known = standing.lessons().get(lesson.id());
        return player.open(
                new ActivityContext(
                        learner,
                        standing.enrolment(),
                        standing.course(),
                        lesson,
                        standing.done(lesson.id()),
                        known,
                        query),
                host);
    }
}
