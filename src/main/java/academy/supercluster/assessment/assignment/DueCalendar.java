/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** A due date as a calendar file: the last half hour before it is over, in UTC, so that every calendar shows it right. */
final class DueCalendar {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    private DueCalendar() {}

    /**
     * @param uid stable for one work, so that a calendar that takes the file twice has one entry
     * @param due exclusive
     */
    static String ics(String uid, String title, String text, String link, Instant due, Instant now) {
        var event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(title);
        event.setDescription(text);
        event.setUrl(link);
        event.setDateStart(Date.from(due.minus(LENGTH)));
        event.setDateEnd(Date.from(due));
        event.setTransparency(true);
        var calendar = new ICalendar();
        calendar.setProductId("-//Supercluster Academy//EN");
        calendar.setMethod(Method.PUBLISH);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
