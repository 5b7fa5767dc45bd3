/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.access.ForEveryone;
import academy.supercluster.shared.access.ForSignedIn;
import academy.supercluster.toolkit.FillingSheet;
import academy.supercluster.toolkit.SheetFormats;
import academy.supercluster.toolkit.WorksheetId;
import academy.supercluster.toolkit.content.Csv;
import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.format.SheetFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sections of worksheets as files for spreadsheets: one's own filled ones, and blank ones for everybody. */
@RestController
class CsvDownloads {

    private final FillingSheet filling;
    private final SheetFormats formats;
    private final CurrentRecipient reader;
    private final Texts texts;

    CsvDownloads(FillingSheet filling, SheetFormats formats, CurrentRecipient reader, Texts texts) {
        this.filling = filling;
        this.formats = formats;
        this.reader = reader;
        this.texts = texts;
    }

    @ForSignedIn
    @GetMapping("/toolkit-csv/{worksheet}/{section}")
    ResponseEntity<byte[]> filled(@PathVariable String worksheet, @PathVariable String section) {
        try {
            return WorksheetId.parse(worksheet)
                    .map(filling::open)
                    .map(open ->
                            file(open.sheet().format(), section, open.sheet().content()))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotFound gone) {
            return ResponseEntity.notFound().build();
        }
    }

    @ForEveryone
    @GetMapping("/toolkit-blank/{sheet}/{section}")
    ResponseEntity<byte[]> blank(@PathVariable String sheet, @PathVariable String section) {
        return formats.shipped(sheet)
                .map(format -> file(format, section, SheetContent.EMPTY))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> file(SheetFormat format, String name, SheetContent content) {
        return format.section(name)
                .map(section -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                        .header("X-Content-Type-Options", "nosniff")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(format.id() + "-" + section.id() + ".csv")
                                        .build()
                                        .toString())
                        .cacheControl(CacheControl.noStore())
                        .body(csv(section, content).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String csv(Section section, SheetContent content) {
        var locale = reader.moments().locale();
        var words = new CellWords(texts.get(locale, "toolkit.sheet.yes"), texts.get(locale, "toolkit.sheet.no"));
        List<List<String>> rows = content.rows(section.id()).stream()
                .filter(row -> !row.isEmpty())
                .map(row -> section.columns().stream()
                        .map(column -> words.shown(column, row.cell(column.id())))
                        .toList())
                .toList();
        return Csv.of(section.columns().stream().map(Column::label).toList(), rows);
    }
}
