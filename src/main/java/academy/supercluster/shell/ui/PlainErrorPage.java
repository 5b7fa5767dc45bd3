/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.operations.RequestId;
import academy.supercluster.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The page for requests that fail outside every view: no framework, no database, no scripts. */
@Component("error")
class PlainErrorPage implements View {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0 auto; max-width: 34rem; padding: 12vh 24px; font: 18px/1.55 system-ui, sans-serif;
              color: light-dark(#1b2638, #e6ebef); background: light-dark(#f8fafc, #0f141b); }
            h1 { font-size: 1.8rem; line-height: 1.15; letter-spacing: -0.02em; }
            a { color: light-dark(#1c4e86, #9cc9ee); }
            small { color: light-dark(#545c66, #a9b0b8); }
            </style>
            </head>
            <body><main><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p><p><small>%s</small></p></main></body>
            </html>
            """;

    private final Texts texts;

    PlainErrorPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var kind = kind(response.getStatus());
        var id = RequestId.current().map(it -> say("shell.error.id", it)).orElse("");
        var html = PAGE.formatted(
                Locale.ENGLISH.getLanguage(),
                say("shell.error." + kind),
                say("shell.error." + kind),
                say("shell.error." + kind + ".text"),
                request.getContextPath() + "/",
                say("shell.error.start"),
                id);
        response.setContentType(getContentType());
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String kind(int status) {
        return switch (status) {
            case 401 -> "signed-out";
            case 403 -> "forbidden";
            case 404 -> "missing";
            case 503 -> "database";
            default -> status < 500 ? "request" : "ours";
        };
    }

    private String say(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(texts.get(Locale.ENGLISH, key, arguments), StandardCharsets.UTF_8.name());
    }
}
