/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Texts;
import academy.supercluster.toolkit.Commenting;
import academy.supercluster.toolkit.FillingSheet;
import academy.supercluster.toolkit.OpenSheet;
import academy.supercluster.toolkit.ReferenceSource;
import academy.supercluster.toolkit.SheetComment;
import academy.supercluster.toolkit.SheetVersion;
import academy.supercluster.toolkit.content.CheckedSheet;
import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.content.SheetJson;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Section;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.util.RawValue;

/** Brings worksheets to pages and back, in the language and the zone of whoever is signed in. */
@Component
class SheetDesk {

    private static final int MOST_NAMES = 200;

    private final FillingSheet filling;
    private final Commenting commenting;
    private final List<ReferenceSource> references;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    SheetDesk(
            FillingSheet filling,
            Commenting commenting,
            ObjectProvider<ReferenceSource> references,
            CurrentUser user,
            Texts texts,
            Clock clock) {
        this.filling = filling;
        this.commenting = commenting;
        this.references = references.stream().toList();
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    FillingSheet filling() {
        return filling;
    }

    Commenting commenting() {
        return commenting;
    }

    private Telling telling() {
        var me = user.require();
        return new Telling(texts, me.locale(), clock.instant().atZone(me.zone()).toLocalDate());
    }

    Moments moments() {
        return user.moments();
    }

    /** A worksheet as its page needs it. */
    String opened(OpenSheet open) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", open.id().toString());
        facts.put("revision", open.revision());
        facts.put("at", moments().time(open.changedAt()));
        facts.put("content", raw(open.sheet().content()));
        facts.put("told", telling().told(open.sheet(), open.sheet().content()));
        facts.put("comments", comments(commenting.of(open.id())));
        facts.put(
                "csv",
                open.sheet().format().sections().stream()
                        .map(section -> csv(open, section))
                        .toList());
        facts.put("board", "toolkit/" + open.id() + "/board");
        return Json.of(facts);
    }

    private static Map<String, String> csv(OpenSheet open, Section section) {
        return Map.of("title", section.title(), "href", "toolkit-csv/" + open.id() + "/" + section.id());
    }

    private static RawValue raw(SheetContent content) {
        return new RawValue(SheetJson.write(content));
    }

    /** What a content that was saved comes to. */
    String told(CheckedSheet sheet, String typed) {
        return Json.of(telling().told(sheet, SheetJson.read(typed)));
    }

    /** What a sheet comes to, for the board. */
    String measures(CheckedSheet sheet) {
        return Json.of(telling().measures(sheet));
    }

    String versions(List<SheetVersion> versions) {
        return Json.of(versions.stream()
                .map(version -> Map.of(
                        "number",
                        version.number(),
                        "at",
                        moments().dateTime(version.savedAt()),
                        "rows",
                        version.rows(),
                        "why",
                        texts.get(
                                locale(),
                                "toolkit.why."
                                        + version.reason()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))))
                .toList());
    }

    List<Map<String, Object>> comments(List<SheetComment> comments) {
        var me = user.require().id();
        return comments.stream()
                .map(comment -> {
                    var own = comment.author().equals(me);
                    var facts = new LinkedHashMap<String, Object>();
                    facts.put("id", comment.id().toString());
                    facts.put("section", comment.section() == null ? "" : comment.section());
                    facts.put("row", comment.row() == null ? "" : comment.row());
                    facts.put("words", comment.words());
                    facts.put("at", moments().dateTime(comment.writtenAt()));
                    facts.put("who", texts.get(locale(), own ? "toolkit.comment.you" : "toolkit.comment.another"));
                    facts.put("own", own);
                    return (Map<String, Object>) facts;
                })
                .toList();
    }

    /** Names that neighbours know, by the type of the column. */
    String names() {
        return Json.of(Map.of(
                ColumnType.ORGANISATION.word(), names(ColumnType.ORGANISATION),
                ColumnType.PERSON.word(), names(ColumnType.PERSON)));
    }

    private List<String> names(ColumnType type) {
        return references.stream()
                .flatMap(source -> source.names(user.require().id(), type).stream())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private Locale locale() {
        return user.get().map(SignedIn::locale).orElse(Locale.ENGLISH);
    }
}
