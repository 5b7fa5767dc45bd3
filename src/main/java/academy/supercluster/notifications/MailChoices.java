/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForEveryone;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of mail people want: chosen on the profile, or stopped by the link in a letter, without an account. */
@Service
@Transactional
public class MailChoices {

    private final StoppedMail stopped;
    private final List<OptionalMail> kinds;
    private final CurrentRecipient person;
    private final Clock clock;

    MailChoices(StoppedMail stopped, ObjectProvider<OptionalMail> kinds, CurrentRecipient person, Clock clock) {
        this.stopped = stopped;
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(OptionalMail::kind)).toList();
        this.person = person;
        this.clock = clock;
    }

    /** What the person who is signed in may choose about. One statement. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MailChoice> mine() {
        var without = stopped.stoppedBy(me());
        return kinds.stream()
                .map(kind -> new MailChoice(kind.kind(), kind.nameKey(), !without.contains(kind.kind())))
                .toList();
    }

    /**
     * Chooses about a kind of mail.
     *
     * @throws NotFound if nobody may choose about it
     */
    @ForSignedIn
    public void choose(String kind, boolean wanted) {
        var known = known(kind).orElseThrow(() -> new NotFound("optional mail " + kind));
        var token = stopped.token(me(), known.kind());
        if (wanted) {
            stopped.resume(token);
        } else {
            stopped.stop(token, clock.instant());
        }
    }

    /** Those of the people who stopped the kind. One statement. */
    @BetweenRooms
    @Transactional(readOnly = true)
    public Set<UUID> without(String kind, Collection<UUID> people) {
        return stopped.without(kind, people);
    }

    /** What the token in a letter is about; nothing for a token that is in none. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<MailChoice> behind(String token) {
        return stopped.behind(token)
                .flatMap(found ->
                        known(found.kind()).map(kind -> new MailChoice(kind.kind(), kind.nameKey(), !found.stopped())));
    }

    /**
     * Stops the mail that the token is about; whoever has the letter may. Again changes nothing.
     *
     * @throws NotFound if the token is in no letter
     */
    @ForEveryone
    public void stop(String token) {
        require(token);
        stopped.stop(token, clock.instant());
    }

    /** Takes a stop back. @throws NotFound if the token is in no letter */
    @ForEveryone
    public void resume(String token) {
        require(token);
        stopped.resume(token);
    }

    private void require(String token) {
        if (stopped.behind(token).isEmpty()) {
            throw new NotFound("a letter with this token");
        }
    }

    private Optional<OptionalMail> known(String kind) {
        return kinds.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    private UUID me() {
        return person.id().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
