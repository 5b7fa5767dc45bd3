/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import com.vaadin.flow.component.Component;

/** An amount of work in words: minutes up to an hour, hours and minutes beyond. */
final class WorkTime {

    private WorkTime() {}

    static String words(Component page, int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        if (hours == 0) {
            return page.getTranslation("learning.time.minutes", rest);
        }
        return rest == 0
                ? page.getTranslation("learning.time.hours", hours)
                : page.getTranslation("learning.time.both", hours, rest);
    }
}
