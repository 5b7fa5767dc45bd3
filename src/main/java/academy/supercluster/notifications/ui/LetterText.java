/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** Plain text of a letter or notice in its paragraphs; an address alone on its line can be followed. */
class LetterText extends Div {

    LetterText(String text) {
        addClassName("notifications-text");
        Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(LetterText::paragraph)
                .forEach(this::add);
    }

    private static Paragraph paragraph(String text) {
        var line = text.strip();
        var paragraph = new Paragraph();
        if (line.matches("https?://\\S+")) {
            var link = new Anchor(line, line);
            link.getElement().setAttribute("router-ignore", true);
            paragraph.add(link);
        } else {
            paragraph.setText(line);
        }
        return paragraph;
    }
}
