/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Texts;
import java.time.ZoneId;
import java.util.Locale;

/** How an intention is put to the person it belongs to. */
public record IntentionWords(Locale locale, ZoneId zone, Texts texts) {

    /** Such as <i>After “Know What You Lead” you wanted to: map our members. By 1 February 2027. Did you?</i> */
    public String asked(TransferIntention intention, CourseOutline course) {
        var wish = intention.wish();
        var by = wish.by();
        var what =
                wish.what().endsWith(".") ? wish.what().substring(0, wish.what().length() - 1) : wish.what();
        return by == null
                ? texts.get(locale, "learning.transfer.asked", course.title(), what)
                : texts.get(
                        locale,
                        "learning.transfer.asked-by",
                        course.title(),
                        what,
                        new Moments(zone, locale).date(by.atStartOfDay(zone).toInstant()));
    }
}
