/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import academy.supercluster.shared.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Sets a letter's plain text on the academy's letter paper, as text and as simple HTML. */
@Component
class LetterPaper {

    private static final String PAPER = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title></head>\
            <body style="margin:0;padding:24px;background:#f6f4ef;color:#1d2430;\
            font:16px/1.6 Georgia,'Times New Roman',serif"><div style="max-width:36em;margin:0 auto;\
            padding:32px;background:#ffffff;border-radius:8px">%s</div>\
            <p style="max-width:36em;margin:16px auto;font-size:13px;color:#5a6270">%s</p></body></html>
            """;

    private final Settings settings;
    private final Texts texts;
    private final AcademyProperties academy;

    LetterPaper(Settings settings, Texts texts, AcademyProperties academy) {
        this.settings = settings;
        this.texts = texts;
        this.academy = academy;
    }

    String plain(OutboxLetter letter) {
        var stop = stopLink(letter)
                .map(link -> texts.get(Locale.ENGLISH, "notifications.mail.stop") + "\n" + link + "\n")
                .orElse("");
        return letter.text().strip() + "\n\n-- \n" + sender() + "\n" + academy.link("/") + "\n" + stop;
    }

    /** Where the kind of the letter is stopped, for letters whose kind can be. */
    Optional<String> stopLink(OutboxLetter letter) {
        return Optional.ofNullable(letter.stopToken()).map(token -> academy.link(OneClickUnsubscribe.PATH + token));
    }

    String html(OutboxLetter letter) {
        var paragraphs = Arrays.stream(letter.text().strip().split("\\R\\s*\\R"))
                .map(this::paragraph)
                .collect(Collectors.joining());
        var home = HtmlUtils.htmlEscape(academy.link("/"));
        var stop = stopLink(letter)
                .map(HtmlUtils::htmlEscape)
                .map(link -> "<br>" + HtmlUtils.htmlEscape(texts.get(Locale.ENGLISH, "notifications.mail.stop"))
                        + " <a href=\"" + link + "\">" + link + "</a>")
                .orElse("");
        var foot = HtmlUtils.htmlEscape(sender()) + "<br><a href=\"" + home + "\">" + home + "</a>" + stop;
        return PAPER.formatted(HtmlUtils.htmlEscape(letter.subject()), paragraphs, foot);
    }

    private String paragraph(String text) {
        return text.lines().map(this::line).collect(Collectors.joining("<br>", "<p>", "</p>"));
    }

    private String line(String text) {
        var line = HtmlUtils.htmlEscape(text.strip());
        if (!text.strip().matches("https?://\\S+")) {
            return line;
        }
        var label = HtmlUtils.htmlEscape(texts.get(Locale.ENGLISH, "notifications.mail.open"));
        return """
                <a href="%s" style="display:inline-block;padding:10px 20px;border-radius:6px;background:#1d2430;\
                color:#ffffff;text-decoration:none">%s</a><br><span style="font-size:13px;color:#5a6270">%s</span>""".formatted(line, label, line);
    }

    private String sender() {
        var product = texts.get(Locale.ENGLISH, "shared.product");
        return settings.value(SettingKey.OPERATOR_NAME)
                .map(operator -> product + " · " + operator)
                .orElse(product);
    }
}
