/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A folder with worksheets as a test writes it, and what its check says. */
public final class SheetFolder {

    /** A sheet with every type of column, two measures, and nothing to complain of. */
    public static final String SOUND = """
            id: visit-log
            version: 2
            title: Visit log
            purpose: See whom you have visited.
            minutes: 15
            sections:
              - id: visits
                kind: table
                title: Visits
                hint: One line each.
                row: visit
                columns:
                  - {id: whom, label: Whom, type: organisation, required: true, longest: 80, also: [name]}
                  - id: group
                    label: Group
                    type: choice
                    required: true
                    choices:
                      - {id: firm, label: Firm, group: corporate, also: [company]}
                      - {id: lab, label: Lab, group: research}
                  - {id: day, label: Day, type: date}
                  - {id: cost, label: Cost, type: money, least: 0, most: 9000}
                  - {id: seat, label: Seat, type: yes-no}
                  - {id: use, label: Use, type: scale}
              - id: aim
                kind: form
                title: The aim
                columns:
                  - {id: aim, label: Aim, type: text, longest: 200, required: true}
            measures:
              - {is: coverage, group: visits.group}
              - {is: seat-share, group: visits.group, seat: visits.seat}
            chart: coverage
            enough:
              - {section: visits, rows: 2}
              - {section: aim, rows: 1}
            """;

    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    public SheetFolder with(String name, String text) {
        files.add(new SourceFile("worksheets/" + name, text));
        return this;
    }

    public WorksheetContent read() {
        return new WorksheetPart().read(files, new CourseContext(Set.of(), Set.of(), Set.of()), new Problems() {
            @Override
            public void error(String path, int line, String message) {
                told.add(path + ":" + line + ": error: " + message);
            }

            @Override
            public void warning(String path, int line, String message) {
                told.add(path + ":" + line + ": warning: " + message);
            }
        });
    }

    /** What the check told, one problem a line, in the form of the command. */
    public List<String> told() {
        read();
        return told;
    }
}
