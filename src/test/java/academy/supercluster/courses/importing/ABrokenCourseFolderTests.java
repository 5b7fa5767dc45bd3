/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each problem of a course folder is told with its file and its line, in words an author understands. */
class ABrokenCourseFolderTests {

    private static final String READING = "modules/01-first-steps/01-light-and-wind.md";
    private static final String NOTES = "modules/01-first-steps/02-keepers-notes.md";
    private static final String CASE = "modules/02-further-on/01-where-to-build.md";
    private static final String QUIZ = "modules/02-further-on/02-small-quiz.md";
    private static final String DRAWING = "assets/lighthouse.svg";

    @TempDir
    private Path directory;

    private ACourseFolder folder;

    @BeforeEach
    void aSoundFolder() {
        folder = ACourseFolder.in(directory, "small-course");
    }

    private void isTold(String start, String... words) {
        var checked = folder.check();
        assertThat(checked.exit()).as(checked.toString()).isEqualTo(start.contains(": warning:") ? 0 : 1);
        assertThat(checked.problems())
                .as(start)
                .anyMatch(line -> line.startsWith(start) && Arrays.stream(words).allMatch(line::contains));
    }

    @Test
    void aSoundFolderHasNoProblems() {
        var checked = folder.check();
        assertThat(checked.problems()).noneMatch(line -> line.contains(": error:"));
        assertThat(checked.exit()).isZero();
        assertThat(checked.summary()).startsWith("0 errors, ").endsWith(" in 7 files");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        folder.replacing("course.yaml", "title: A Small Course", "titel: A Small Course")
                .replacing(READING, "minutes: 5", "minutes: soon")
                .replacing(CASE, "=> lamp", "=> lmap")
                .replacing(DRAWING, "<title>A lighthouse</title>", "");
        var checked = folder.check();
        assertThat(checked.problems())
                .contains(
                        "course.yaml:3: error: “titel” is not known here. Did you mean “title”?",
                        READING + ":6: error: “minutes” is “soon”; it must be a whole number from 1 to 240.",
                        CASE + ":20: error: There is no bin “lmap”. Did you mean “lamp”?")
                .anyMatch(line -> line.startsWith(DRAWING + ":1: error: This drawing needs a <title>"));
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.summary()).startsWith("6 errors, ");
    }

    @Test
    void aMissingSheet() {
        folder.without("course.yaml");
        isTold("course.yaml:1: error: This file is missing");
    }

    @Test
    void anEmptySheet() {
        folder.with("course.yaml", "# nothing\n");
        isTold("course.yaml:1: error: ");
    }

    @Test
    void aYamlBomb() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'j'; c++) {
            char before = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.append(String.join(", ", Collections.nCopies(9, "*" + before))).append("]\n");
        }
        folder.with("course.yaml", bomb.toString());
        isTold("course.yaml:1: error: The anchor “&a” is not allowed");
        isTold("course.yaml:2: error: The alias “*a” is not allowed");
    }

    @Test
    void anAliasThatRefersToItself() {
        folder.appending("course.yaml", "extra: &e\n  again: *e\n");
        isTold("course.yaml:29: error: The alias “*e”");
    }

    @Test
    void aTagThatNamesAClass() {
        folder.appending("course.yaml", "extra: !!javax.script.ScriptEngineManager [x]\n");
        isTold("course.yaml:28: error: Tags");
    }

    @Test
    void yamlNestedTooDeeply() {
        folder.appending("course.yaml", "extra: " + "[".repeat(5000) + "]".repeat(5000) + "\n");
        isTold("course.yaml:");
    }

    @Test
    void yamlThatIsNotYaml() {
        folder.replacing("course.yaml", "title: A Small Course", "title: A Small: Course");
        isTold("course.yaml:3: error: This is not valid YAML", "quotation marks");
    }

    @Test
    void aTabInYaml() {
        folder.replacing("course.yaml", "    text: Choose", "\ttext: Choose");
        isTold("course.yaml:17: error: This is not valid YAML");
    }

    @Test
    void aKeyThatStandsTwice() {
        folder.replacing("course.yaml", "language: en", "language: en\nlanguage: de");
        isTold("course.yaml:6: error: “language” stands here a second time; the first is in line 5.");
    }

    @Test
    void aSecondDocument() {
        folder.appending("course.yaml", "---\nid: other\n");
        isTold("course.yaml:28: error: One file holds one document");
    }

    @Test
    void aSymbolicLink() throws IOException {
        Files.createSymbolicLink(folder.path().resolve("assets/secret.svg"), Path.of("/etc/passwd"));
        isTold("assets/secret.svg:1: error: Symbolic links are not followed");
    }

    @Test
    void aLinkedFolder() throws IOException {
        Files.createSymbolicLink(folder.path().resolve("modules/03-elsewhere"), Path.of("/etc"));
        isTold("modules/03-elsewhere:1: error: Symbolic links are not followed");
    }

    @Test
    void aPictureThatLeavesTheFolder() {
        folder.replacing(READING, "../../assets/lighthouse.svg", "../../../../../../etc/passwd");
        isTold(READING + ":17: error: This path leaves the course folder");
    }

    @Test
    void anAbsolutePath() {
        folder.replacing(READING, "../../assets/lighthouse.svg", "/etc/passwd");
        isTold(READING + ":17: error: This path leaves the course folder");
    }

    @Test
    void aModuleThatLeavesTheFolder() {
        folder.replacing("course.yaml", "folder: 01-first-steps", "folder: ../01-first-steps");
        isTold("course.yaml:22: error: “../01-first-steps” is not the name of a module's folder");
    }

    @Test
    void anImageOf50Megabytes() throws IOException {
        try (var file =
                new RandomAccessFile(folder.path().resolve("assets/huge.png").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        isTold("assets/huge.png:1: error: This file has 50 MB; at most 2 MB are allowed.");
    }

    @Test
    void aTextOfMoreThanAMegabyte() {
        folder.appending(NOTES, "word ".repeat(220_000));
        isTold(NOTES + ":1: error: This file has 1.05 MB; at most 1 MB are allowed.");
    }

    @Test
    void moreFilesThanACourseCanHave() {
        for (int i = 0; i < FolderIntake.MOST_FILES + 5; i++) {
            folder.with("assets/x" + i + ".txt", "");
        }
        isTold("course.yaml:1: error: The folder has more than 2000 files.");
    }

    @Test
    void aPictureThatIsNone() {
        folder.with("assets/photo.png", "<html><script>alert(1)</script>");
        isTold("assets/photo.png:1: error: This is not a PNG, JPEG or WebP picture");
    }

    @Test
    void aPictureUnderTheWrongName() {
        folder.with("assets/photo.jpg", Pictures.png(20, 10));
        isTold("assets/photo.jpg:1: error: By its content this is a .png file");
    }

    @Test
    void aPictureThatUnpacksToGigabytes() {
        folder.with("assets/photo.png", Pictures.png(60_000, 60_000));
        isTold("assets/photo.png:1: error: This picture has 60000 × 60000 pixels");
    }

    @Test
    void aFileThatDoesNotBelong() {
        folder.with("notes.docx", "x").with("assets/run.js", "x").with("quizzes/other.yml", "x");
        isTold("notes.docx:1: error: This file does not belong in a course folder");
        isTold("assets/run.js:1: error: Pictures are SVG, PNG, JPEG or WebP");
        isTold("quizzes/other.yml:1: error: YAML files end with “.yaml”");
    }

    @Test
    void filesThatSystemsLeaveBehindAreIgnored() {
        folder.with(".DS_Store", "x").with("assets/Thumbs.db", "x");
        assertThat(folder.check().exit()).isZero();
    }

    @Test
    void aLessonWithoutFrontMatter() {
        folder.with(NOTES, "Just text.\n");
        isTold(NOTES + ":1: error: The front matter is missing");
    }

    @Test
    void frontMatterThatDoesNotEnd() {
        folder.with(NOTES, "---\nid: notes\n");
        isTold(NOTES + ":1: error: The front matter is not closed");
    }

    @Test
    void frontMatterThatIsNotYaml() {
        folder.replacing(NOTES, "title: The keeper’s notes", "title: The keeper: notes")
                .replacing(NOTES, ":::monday", ":::mondey");
        isTold(NOTES + ":4: error: This is not valid YAML");
        isTold(NOTES + ":12: error: There is no block “:::mondey”. Did you mean “monday”?");
    }

    @Test
    void aBlockNobodyKnowsInsideAnother() {
        folder.replacing(NOTES, ":::monday", ":::mondey Before\n\n:::moouse");
        isTold(NOTES + ":12: error: There is no block “:::mondey”. Did you mean “monday”?");
        isTold(NOTES + ":14: error: There is no block “:::moouse”.");
    }

    @Test
    void missingAndUnknownKeysOfALesson() {
        folder.replacing(NOTES, "minutes: 3\n", "minuts: 3\n").replacing(NOTES, "objective: tell-apart\n", "");
        isTold(NOTES + ":5: error: “minuts” is not known here. Did you mean “minutes”?");
        isTold(NOTES + ":2: error: “minutes” is missing.");
        isTold(NOTES + ":2: error: “objective” is missing.");
    }

    @Test
    void aKindThatDoesNotExist() {
        folder.replacing(NOTES, "kind: reading", "kind: readin");
        isTold(
                NOTES
                        + ":3: error: “kind” is “readin”; it can be assignment, case, quiz, reading, worksheet. Did you mean “reading”?");
    }

    @Test
    void aCompletionThatDoesNotFitTheKind() {
        folder.replacing(NOTES, "complete: mark-as-read", "complete: decision");
        isTold(NOTES + ":7: error: “complete” is “decision”; it can be mark-as-read, recall.");
    }

    @Test
    void aRecallRuleWithoutAQuestion() {
        folder.replacing(NOTES, "complete: mark-as-read", "complete: recall");
        isTold(NOTES + ":7: error: “complete: recall” needs a recall question");
    }

    @Test
    void anObjectiveThatDoesNotExist() {
        folder.replacing(NOTES, "objective: tell-apart", "objective: tell-aprat");
        isTold(NOTES + ":5: error: There is no objective “tell-aprat” in course.yaml. Did you mean “tell-apart”?");
    }

    @Test
    void anObjectiveThatNoLessonTeaches() {
        folder.replacing("course.yaml", "modules:\n", "  - id: sail\n    text: Sail\nmodules:\n");
        isTold("course.yaml:20: warning: No lesson teaches the objective “sail”.");
    }

    @Test
    void anObjectiveThatNothingAssesses() {
        folder.replacing("course.yaml", "modules:\n", "  - id: sail\n    text: Sail\nmodules:\n")
                .replacing(NOTES, "objective: tell-apart", "objective: sail");
        isTold("course.yaml:20: warning: Nothing assesses the objective “sail”: no quiz asks about it and no rubric"
                + " judges it.");
    }

    @Test
    void anIdThatIsNone() {
        folder.replacing(NOTES, "id: keepers-notes", "id: Keepers_Notes");
        isTold(NOTES + ":2: error: “Keepers_Notes” is not an id");
    }

    @Test
    void anIdThatStandsTwice() {
        folder.replacing(NOTES, "id: keepers-notes", "id: light-and-wind");
        isTold(NOTES + ":2: error: The lesson id “light-and-wind” is taken by " + READING + ".");
    }

    @Test
    void twoLessonsWithOneAddress() {
        folder.moving(NOTES, "modules/02-further-on/03-light-and-wind.md")
                .replacing(READING, "02-keepers-notes.md", "../02-further-on/03-light-and-wind.md");
        isTold("modules/02-further-on/03-light-and-wind.md:1: error: The address “light-and-wind” is taken by");
    }

    @Test
    void twoLessonsWithOneNumber() {
        folder.moving(NOTES, "modules/01-first-steps/01-keepers-notes.md")
                .replacing(READING, "02-keepers-notes.md", "01-keepers-notes.md");
        isTold(READING + ":1: error: The place “01-first-steps, number 1” is taken by modules/01-first-steps/01-keep");
    }

    @Test
    void aFormerAddressThatBelongsToAnother() {
        folder.replacing(CASE, "former-slugs: [where-it-stands]", "former-slugs: [keepers-notes]");
        isTold(CASE + ":8: error: The former address “keepers-notes” belongs to " + NOTES + ".");
    }

    @Test
    void aLessonFileWithoutNumber() {
        folder.moving(NOTES, "modules/01-first-steps/keepers-notes.md");
        isTold("modules/01-first-steps/keepers-notes.md:1: error: The name of a lesson's file is a number");
    }

    @Test
    void aModuleWithoutLessons() {
        folder.appending("course.yaml", "  - id: third\n    folder: 03-third\n    title: Third\n");
        isTold("course.yaml:29: error: There is no lesson in modules/03-third.");
    }

    @Test
    void aModuleThatIsNotListed() {
        folder.with("modules/03-third/01-extra.md", folder.text(NOTES).replace("id: keepers-notes", "id: extra"));
        isTold("course.yaml:1: error: The folder modules/03-third is not listed");
    }

    @Test
    void twoModulesWithOneNumber() {
        folder.moving("modules/02-further-on", "modules/01-further-on")
                .replacing("course.yaml", "folder: 02-further-on", "folder: 01-further-on");
        isTold("course.yaml:26: error: The number 1 is taken by 01-first-steps.");
    }

    @Test
    void aQuizThatDoesNotExist() {
        folder.replacing(QUIZ, "quiz: small-quiz", "quiz: smal-quiz");
        isTold(QUIZ + ":7: error: There is no quiz “smal-quiz” in the folder quizzes. Did you mean “small-quiz”?");
    }

    @Test
    void aMissingPicture() {
        folder.without(DRAWING);
        isTold(READING + ":17: error: There is no picture “assets/lighthouse.svg”.");
    }

    @Test
    void aPictureFromElsewhere() {
        folder.replacing(READING, "../../assets/lighthouse.svg", "https://example.org/tracker.png");
        isTold(READING + ":17: error: Pictures stand in the folder assets and are not fetched from elsewhere");
    }

    @Test
    void aPictureWithoutAlternativeText() {
        folder.replacing(READING, "![A lighthouse with a beam to the right]", "![]");
        isTold(READING + ":17: error: This picture has no alternative text");
    }

    @Test
    void aPictureThatNoLessonShows() {
        folder.with("assets/spare.png", Pictures.png(4, 4));
        isTold("assets/spare.png:1: warning: No lesson shows this picture.");
    }

    @Test
    void aLinkToALessonThatDoesNotExist() {
        folder.replacing(READING, "(02-keepers-notes.md)", "(02-keeper-notes.md)");
        isTold(
                READING + ":43: error: This link leads to no lesson of the course: 02-keeper-notes.md.",
                "Did you mean “modules/01-first-steps/02-keepers-notes.md”?");
    }

    @Test
    void aLinkWithoutEncryption() {
        folder.appending(NOTES, "\n[home](http://example.org)\n");
        isTold(NOTES + ":16: error: Links to the web must begin with https://");
    }

    @Test
    void aLinkThatIsAScript() {
        folder.appending(NOTES, "\n[home](javascript:alert(1))\n");
        isTold(NOTES + ":16: error: A link cannot begin with “javascript:”");
    }

    @Test
    void aLinkToAHeadingThatDoesNotExist() {
        folder.appending(NOTES, "\n[up](#nowhere)\n");
        isTold(NOTES + ":16: error: No heading here has the anchor “#nowhere”.");
    }

    @Test
    void aScriptInMarkdown() {
        folder.appending(NOTES, "\n<script>alert(1)</script>\n\nText <img src=x onerror=alert(1)> text.\n");
        isTold(NOTES + ":16: warning: The HTML <script> was dropped; scripts never pass.");
        isTold(NOTES + ":18: warning: The HTML <img> was dropped");
    }

    @Test
    void aHeadingOfTheFirstLevel() {
        folder.appending(NOTES, "\n# The keeper\n");
        isTold(NOTES + ":16: error: A heading with one “#” is the title");
    }

    @Test
    void aBlockThatIsNotClosed() {
        folder.appending(NOTES, "\n:::note Open\nText.\n");
        isTold(NOTES + ":16: error: The block “:::note” is not closed");
    }

    @Test
    void aBlockWithinABlock() {
        folder.appending(NOTES, "\n:::note Outer\n:::note Inner\nText.\n:::\n:::\n");
        isTold(NOTES + ":17: error: Blocks stand at the beginning of a line and not inside one another.");
        isTold(NOTES + ":20: error: This “:::” closes nothing.");
    }

    @Test
    void aFootnoteThatIsNotWritten() {
        folder.appending(NOTES, "\nText.[^gone]\n");
        isTold(NOTES + ":16: error: The footnote “gone” is not written");
    }

    @Test
    void aFootnoteThatNothingRefersTo() {
        folder.appending(NOTES, "\n[^spare]: Spare.\n");
        isTold(NOTES + ":16: warning: Nothing refers to the footnote “spare”.");
    }

    @Test
    void aRecallQuestionWithTwoRightOptions() {
        folder.replacing(READING, "- [ ] The tower", "- [x] The tower");
        isTold(READING + ":32: error: Exactly one option of a recall question is marked with “[x]”.");
    }

    @Test
    void anOptionWithoutFeedback() {
        folder.replacing(READING, "  > It would make the keeper dizzy.\n", "");
        isTold(READING + ":35: error: This entry has no feedback");
    }

    @Test
    void anOptionWithoutBox() {
        folder.replacing(READING, "- [ ] Nothing", "- Nothing");
        isTold(READING + ":39: error: An option begins with “[ ]”");
    }

    @Test
    void aRecallQuestionInACase() {
        folder.appending(CASE, "\n:::recall late\nWhy?\n\n- [x] So\n  > Yes.\n- [ ] No\n  > No.\n:::\n");
        isTold(CASE + ":41: error: Recall questions stand in readings only.");
    }

    @Test
    void aDecisionInAReading() {
        folder.appending(NOTES, "\n:::decision now\nWhat?\n\n- [one] One\n  > One.\n- [two] Two\n  > Two.\n:::\n");
        isTold(NOTES + ":16: error: “:::decision” stands in cases only.");
    }

    @Test
    void aDecisionOptionWithoutId() {
        folder.replacing(CASE, "- [north] On", "- On");
        isTold(CASE + ":29: error: Each entry begins with its id in square brackets");
    }

    @Test
    void aRowWithoutBin() {
        folder.replacing(CASE, " => sails", "");
        isTold(CASE + ":18: error: A row ends with an arrow and the id of its bin");
    }

    @Test
    void aCaseWithoutDecision() {
        folder.with(
                CASE,
                folder.text(CASE).replaceAll("(?s):::sort.*?:::\n", "").replaceAll("(?s):::decision.*?:::\n", ""));
        isTold(CASE + ":10: error: A case needs at least one decision");
    }

    @Test
    void anEmptyLesson() {
        folder.with(NOTES, folder.text(NOTES).replaceAll("(?s)The lamp.*", ""));
        isTold(NOTES + ":9: error: This lesson has no text.");
    }

    @Test
    void textThatIsNotUtf8() {
        folder.with(NOTES, folder.text(NOTES).getBytes(Charset.forName("windows-1252")));
        isTold(NOTES + ":4: warning: This text is not UTF-8; it was read as Windows-1252.");
    }

    @Test
    void textWithAByteOrderMarkAndWindowsLineEnds() {
        folder.with(NOTES, "\uFEFF" + folder.text(NOTES).replace("\n", "\r\n"));
        assertThat(folder.check().exit()).isZero();
    }

    @Test
    void aTextThatIsBinary() {
        folder.with(NOTES, (folder.text(NOTES) + "\0").getBytes(StandardCharsets.UTF_8));
        isTold(NOTES + ":14: error: This is not a text");
    }

    @Test
    void aFolderWhoseNameIsNoAddress() {
        folder = ACourseFolder.in(directory, "Small_Course");
        isTold("course.yaml:1: error: The folder's name becomes the course's address");
    }

    @Test
    void hostileNestingOfMarkdownEndsSoon() {
        folder.appending(
                NOTES, "\n" + ">".repeat(50_000) + "\n\n" + "[".repeat(50_000) + "\n\n" + "*a **b ".repeat(20_000));
        assertThat(folder.check().exit()).isZero();
    }
}
