/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a worksheet in the browser, as one text for each language that all pages share. There they are called by
 * the last part of their key; placeholders are filled in the browser.
 */
final class SheetWords {

    private static final List<String> KEYS = List.of(
            "toolkit.sheet.yes",
            "toolkit.sheet.no",
            "toolkit.sheet.saved",
            "toolkit.sheet.saving",
            "toolkit.sheet.kept",
            "toolkit.sheet.conflict-line",
            "toolkit.sheet.one-wrong",
            "toolkit.sheet.wrong",
            "toolkit.sheet.merged",
            "toolkit.sheet.undo",
            "toolkit.sheet.undone",
            "toolkit.sheet.history",
            "toolkit.sheet.history-title",
            "toolkit.sheet.history-help",
            "toolkit.sheet.history-empty",
            "toolkit.sheet.loading",
            "toolkit.sheet.look",
            "toolkit.sheet.version-of",
            "toolkit.sheet.restore",
            "toolkit.sheet.restore-help",
            "toolkit.sheet.restore-wait",
            "toolkit.sheet.all-versions",
            "toolkit.sheet.restored",
            "toolkit.sheet.comments",
            "toolkit.sheet.comments-n",
            "toolkit.sheet.comments-title",
            "toolkit.sheet.comments-empty",
            "toolkit.sheet.comment-on",
            "toolkit.sheet.comment-add",
            "toolkit.sheet.whole-sheet",
            "toolkit.sheet.row-gone",
            "toolkit.sheet.unreachable",
            "toolkit.sheet.close",
            "toolkit.sheet.cancel",
            "toolkit.sheet.download",
            "toolkit.sheet.board",
            "toolkit.sheet.measures",
            "toolkit.sheet.formula",
            "toolkit.sheet.table",
            "toolkit.sheet.enough",
            "toolkit.sheet.enough-done",
            "toolkit.sheet.cell-name",
            "toolkit.sheet.row-menu",
            "toolkit.sheet.row-menu-remarks",
            "toolkit.sheet.row-actions",
            "toolkit.sheet.up",
            "toolkit.sheet.down",
            "toolkit.sheet.insert-below",
            "toolkit.sheet.comment",
            "toolkit.sheet.remove",
            "toolkit.sheet.removed",
            "toolkit.sheet.add",
            "toolkit.sheet.paste",
            "toolkit.sheet.pasted",
            "toolkit.sheet.one-row",
            "toolkit.sheet.rows",
            "toolkit.sheet.empty",
            "toolkit.sheet.no-room",
            "toolkit.sheet.paste-title",
            "toolkit.sheet.paste-help",
            "toolkit.sheet.paste-field",
            "toolkit.sheet.paste-found",
            "toolkit.sheet.paste-headings",
            "toolkit.sheet.paste-columns",
            "toolkit.sheet.paste-theirs",
            "toolkit.sheet.paste-ours",
            "toolkit.sheet.paste-sample",
            "toolkit.sheet.paste-column",
            "toolkit.sheet.paste-goes-to",
            "toolkit.sheet.paste-nowhere",
            "toolkit.sheet.paste-left-out",
            "toolkit.sheet.paste-where",
            "toolkit.sheet.paste-add",
            "toolkit.sheet.paste-replace",
            "toolkit.sheet.paste-take",
            "toolkit.sheet.paste-nothing",
            "toolkit.sheet.paste-too-many",
            "toolkit.sheet.paste-too-long",
            "toolkit.sheet.conflict-title",
            "toolkit.sheet.conflict-help",
            "toolkit.sheet.conflict-taken",
            "toolkit.sheet.conflict-keep",
            "toolkit.sheet.conflict-mine",
            "toolkit.sheet.conflict-theirs",
            "toolkit.sheet.conflict-history",
            "toolkit.sheet.mine",
            "toolkit.sheet.theirs",
            "toolkit.sheet.removed-here");

    private static final Map<Locale, String> BY_LOCALE = new ConcurrentHashMap<>();

    private SheetWords() {}

    /** Hands the words to the component. */
    static void giveTo(Component sheet) {
        var ui = UI.getCurrent();
        var locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        sheet.getElement().setProperty("words", BY_LOCALE.computeIfAbsent(locale, each -> json(sheet, each)));
    }

    private static String json(Component sheet, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        KEYS.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), sheet.getTranslation(locale, key)));
        return Json.of(words);
    }
}
