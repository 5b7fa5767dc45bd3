/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.shared.StakeholderGroup;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.format.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A worksheet as a file, sound or broken. */
class AWorksheetFileTests {

    @Test
    void aSoundOneIsTakenAsItStands() {
        var folder = new SheetFolder().with("visit-log.yaml", SheetFolder.SOUND);
        var content = folder.read();
        assertThat(folder.told()).isEmpty();
        assertThat(content.ids()).containsExactly("visit-log");
        assertThat(content.shared())
                .contains("five-seat-table", "money-mix-dial")
                .hasSize(6);
        var format = content.formats().getFirst();
        assertThat(format.version()).isEqualTo(2);
        var visits = format.sections().getFirst();
        assertThat(visits.kind()).isEqualTo(Section.Kind.TABLE);
        assertThat(visits.column("group").orElseThrow().choices().getFirst().group())
                .isEqualTo(StakeholderGroup.CORPORATE);
        assertThat(visits.column("day").orElseThrow().type()).isEqualTo(ColumnType.DATE);
        assertThat(format.enough())
                .containsExactly(new SheetFormat.Enough("visits", 2), new SheetFormat.Enough("aim", 1));
        assertThat(ShippedSheets.parse("again", content.sources().getFirst())).isEqualTo(format);
    }

    static java.util.List<SheetFormat> shipped() {
        return ShippedSheets.formats();
    }

    /** Reading them at all throws at the first error, so this looks at what the reader cannot. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedOneHasMeasuresAPictureAndSomethingToFillIn(SheetFormat format) {
        assertThat(format.measures()).isNotEmpty();
        assertThat(format.measures()).extracting(SheetFormat.Use::measure).contains(format.chart());
        assertThat(format.enough()).isNotEmpty();
        assertThat(format.minutes()).isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: visit-log|id: Visit Log|1: error: “Visit Log” is no id",
                "id: visit-log|id: pull-test|1: error: The id “pull-test” belongs to a worksheet that comes with the academy",
                "version: 2|version: two|2: error: “version” is “two”",
                "title: Visit log|titel: Visit log|3: error: “titel” is not known here. Did you mean “title”?",
                "kind: table|kind: tabel|8: error: “kind” is “tabel”",
                "row: visit|hint: two|11: error: “hint” stands here a second time",
                "type: organisation|type: organization|13: error: “type” is “organization”",
                "type: date|type: date, longest: 5|21: error: “longest” does not belong",
                "least: 0, most: 9000|least: 5, most: 1|22: error: “most” is smaller than “least”",
                "group: corporate|group: company|19: error: “group” is “company”",
                "{id: lab, label: Lab|{id: lab, label: Company|20: error: “company” would mean “firm” and “lab”",
                "id: lab|id: firm|20: error: The id “firm” is taken already",
                "coverage, group: visits.group|coverage, group: visits.grup|31: error: This sheet has no column “visits.grup”",
                "coverage, group: visits.group|coverage, group: visits.day|31: error: “visits.day” is of type date",
                "seat: visits.seat|seat: aim.aim|32: error: “aim.aim” is of type text",
                ", seat: visits.seat||32: error: “seat-share” needs “seat: section.column”, a column of type yes-no",
                "is: coverage|is: coverige|31: error: There is no measure “coverige”. Did you mean “coverage”?",
                "is: seat-share, group: visits.group, seat: visits.seat|is: coverage, group: visits.group|32: error: The measure “coverage” stands here twice",
                "chart: coverage|chart: evenness|33: error: “chart” names the measure",
                "section: aim, rows: 1|section: aim, rows: 4|36: error: “aim” is a form",
                "section: aim, rows: 1|section: aims, rows: 1|36: error: This sheet has no section “aims”. Did you mean “aim”?",
                "longest: 200, required: true|longest: 200|36: error: “aim” has no column with “required: true”",
                "label: Lab, group: research|label: Lab|31: error: Each choice of “visits.group” needs a “group”",
            })
    void aBrokenOneIsToldWithItsLine(String sound, String broken, String told) {
        var text = SheetFolder.SOUND.replaceFirst(java.util.regex.Pattern.quote(sound), broken == null ? "" : broken);
        assertThat(text).isNotEqualTo(SheetFolder.SOUND);
        assertThat(new SheetFolder().with("visit-log.yaml", text).told())
                .anySatisfy(line -> assertThat(line).startsWith("worksheets/visit-log.yaml:" + told));
    }

    @Test
    void twoOfOneIdAndFilesOfAnotherKindAreErrors() {
        assertThat(new SheetFolder()
                        .with("a.yaml", SheetFolder.SOUND)
                        .with("b.yaml", SheetFolder.SOUND)
                        .with("c.csv", "a,b")
                        .told())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("b.yaml:1: error: The worksheet id “visit-log” is taken"))
                .anySatisfy(line -> assertThat(line).contains("c.csv:1: error: Only worksheets"));
    }
}
