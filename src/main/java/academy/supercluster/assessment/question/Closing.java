/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Until when a quiz is answered. Kept as wall-clock time and zone, so that a changed zone rule moves the moment. */
public sealed interface Closing {

    /** The forms of {@link #parse}, for authors. */
    String FORMS = "“2027-03-01T18:00 Europe/Oslo” or “14 days after enrolment”";

    /**
     * The moment from which nothing is answered any more.
     *
     * @param enrolled when the learner enrolled
     * @param zone of the learner
     */
    Instant moment(Instant enrolled, ZoneId zone);

    /** The same moment for everybody. A time that the clock shows twice is the later one. */
    record At(LocalDateTime time, ZoneId place) implements Closing {
        @Override
        public Instant moment(Instant enrolled, ZoneId zone) {
            return ZonedDateTime.of(time, place).withLaterOffsetAtOverlap().toInstant();
        }

        /** Whether the clocks of the place never show this time, because they were put forward over it. */
        public boolean isSkipped() {
            return place.getRules().getValidOffsets(time).isEmpty();
        }

        @Override
        public String toString() {
            return time + " " + place;
        }
    }

    /** The end of the day so many days after the enrolment, where the learner is. */
    record AfterEnrolment(int days) implements Closing {
        @Override
        public Instant moment(Instant enrolled, ZoneId zone) {
            return enrolled.atZone(zone)
                    .toLocalDate()
                    .plusDays(days + 1L)
                    .atStartOfDay(zone)
                    .toInstant();
        }

        @Override
        public String toString() {
            return days + " days after enrolment";
        }
    }

    /** Reads one of the {@link #FORMS}; nothing if it is none of them. */
    static Optional<Closing> parse(String text) {
        var days = Forms.DAYS.matcher(text);
        if (days.matches()) {
            return Optional.of(new AfterEnrolment(Integer.parseInt(days.group(1))));
        }
        var parts = text.split(" +");
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new At(LocalDateTime.parse(parts[0]), ZoneId.of(parts[1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Patterns of what authors write. */
    final class Forms {
        private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,3}) days? after enrolment");

        private Forms() {}
    }
}
