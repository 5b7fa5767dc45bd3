/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.access.ForEveryone;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/** The mail of the demo, for everybody to read. Anywhere else there is no such thing. */
@Service
public class ShownLetters {

    private final Outbox outbox;
    private final Environment environment;

    ShownLetters(Outbox outbox, Environment environment) {
        this.outbox = outbox;
        this.environment = environment;
    }

    /**
     * The latest letters, the latest first.
     *
     * @param most at most 100
     * @throws NotFound outside the demo
     */
    @ForEveryone
    public List<ShownLetter> latest(int most) {
        if (!environment.acceptsProfiles(Profiles.of("demo & !production"))) {
            throw new NotFound("mail of the demo");
        }
        return outbox.shown(Math.min(most, 100)).stream()
                .map(letter -> new ShownLetter(letter.to(), letter.subject(), letter.text(), letter.createdAt()))
                .toList();
    }
}
