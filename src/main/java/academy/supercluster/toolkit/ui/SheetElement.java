/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.toolkit.OpenSheet;
import academy.supercluster.toolkit.SaveReceipt;
import academy.supercluster.toolkit.WorksheetId;
import academy.supercluster.toolkit.content.SheetJson;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A worksheet in the browser. It keeps what is typed on the device until it is saved here, and is told after the commit
 * what became of it and what the sheet comes to.
 */
@Tag("toolkit-sheet")
class SheetElement extends Component {

    private final WorksheetId worksheet;
    private final SheetDesk desk;
    private final Runnable enough;

    /**
     * @param lesson whether it says what a lesson asks for
     * @param enough called after a save that holds what a lesson asks for
     */
    SheetElement(OpenSheet open, SheetDesk desk, boolean lesson, Runnable enough) {
        this.worksheet = open.id();
        this.desk = desk;
        this.enough = enough;
        SheetWords.giveTo(this);
        getElement()
                .setProperty("format", FormatJson.of(open.sheet().format()))
                .setProperty("names", desk.names())
                .setProperty("lesson", lesson)
                .setProperty("sheet", desk.opened(open));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SheetInTheBundle.load(event.getUI());
    }

    /**
     * What became of a saving, as the page is told.
     *
     * @param outcome saved, stale or refused
     * @param body what the sheet comes to when saved, what is saved when stale
     * @param problem why it was refused, or empty
     */
    record Reply(String outcome, int revision, String at, String body, String problem) {}

    /** What was asked for, or why not. */
    record Answer(String body, String problem) {}

    /**
     * @param known the revision that the page has seen
     * @param mode typing; much, when many rows change at once; settled, when somebody chose between two windows
     */
    @ClientCallable
    Reply save(int known, String content, String mode) {
        try {
            var receipt = mode.equals("settled")
                    ? desk.filling().settle(worksheet, known, content)
                    : desk.filling().save(worksheet, known, content, mode.equals("much"));
            return reply(receipt, content);
        } catch (Refusal refusal) {
            return new Reply("refused", known, "", "", getTranslation(refusal.key(), refusal.arguments()));
        } catch (NotFound gone) {
            return new Reply("refused", known, "", "", getTranslation("toolkit.refusal.gone"));
        }
    }

    private Reply reply(SaveReceipt receipt, String content) {
        return switch (receipt) {
            case SaveReceipt.Saved saved -> {
                if (saved.sheet().enough()) {
                    enough.run();
                }
                yield new Reply(
                        "saved",
                        saved.revision(),
                        desk.moments().time(saved.at()),
                        desk.told(saved.sheet(), content),
                        "");
            }
            case SaveReceipt.Stale stale ->
                new Reply(
                        "stale",
                        stale.revision(),
                        desk.moments().time(stale.at()),
                        SheetJson.write(stale.content()),
                        "");
        };
    }

    @ClientCallable
    Answer versions() {
        return answer(() -> desk.versions(desk.filling().versions(worksheet)));
    }

    @ClientCallable
    Answer version(int number) {
        return answer(
                () -> SheetJson.write(desk.filling().version(worksheet, number).content()));
    }

    @ClientCallable
    Answer restore(int number, int known) {
        return answer(() -> switch (desk.filling().restore(worksheet, number, known)) {
            case SaveReceipt.Saved saved -> {
                if (saved.sheet().enough()) {
                    enough.run();
                }
                yield desk.opened(desk.filling().open(worksheet));
            }
            case SaveReceipt.Stale stale -> throw new Refusal("toolkit.refusal.changed-meanwhile");
        });
    }

    /** @param section with {@code row} what it is about; empty for the whole sheet */
    @ClientCallable
    Answer comment(String section, String row, String words) {
        return answer(() -> Json.of(desk.comments(desk.commenting().add(worksheet, section, row, words))));
    }

    @ClientCallable
    Answer removeComment(String comment) {
        return answer(() -> Json.of(desk.comments(desk.commenting().remove(worksheet, UUID.fromString(comment)))));
    }

    private Answer answer(Supplier<String> work) {
        try {
            return new Answer(work.get(), "");
        } catch (Refusal refusal) {
            return new Answer("", getTranslation(refusal.key(), refusal.arguments()));
        } catch (NotFound | IllegalArgumentException gone) {
            return new Answer("", getTranslation("toolkit.refusal.gone"));
        }
    }
}
