/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.assessment.bank.ImportResult.Outcome;
import academy.supercluster.assessment.exchange.BankItem;
import academy.supercluster.assessment.exchange.GeneratedItems;
import academy.supercluster.assessment.exchange.QuestionFile;
import academy.supercluster.assessment.exchange.QuestionFormat;
import academy.supercluster.assessment.exchange.ReadItem;
import academy.supercluster.assessment.exchange.ReadingQuestions;
import academy.supercluster.assessment.exchange.WritingQuestions;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Questions of files become drafts of a course, all or none, and never twice. */
abstract class ABankOnEitherDatabaseTests {

    private static final String THREE = """
            // [id:first-of-three] [tag:ECO1] [tag:objective:stage] [tag:difficulty:hard] [tag:spring]
            ::First::[markdown]Which is *it*?{=a#Yes. ~b#No. ~c#No.}

            ::Second::How many?{#4:1}

            ::Third::Which two?{~%50%a ~%50%b ~%-50%c}
            """;

    @Autowired
    private ImportingCourse importingCourse;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private ImportingQuestions importing;

    @Autowired
    private ExportingQuestions exporting;

    @Autowired
    private ReviewingQuestions reviewing;

    @Autowired
    private Statements statements;

    private QuizCourse course;

    @BeforeEach
    void openCourse() {
        course = new QuizCourse(importingCourse);
        SignIn.as(Role.AUTHOR);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void addsDraftsWithWhatTheirTagsSay() {
        var result = importing.into(course.id(), "three.gift", gift(THREE));
        assertThat(result.count(Outcome.ADDED)).isEqualTo(3);
        var first = imported().getFirst();
        assertThat(first.question().id()).isEqualTo("first-of-three");
        assertThat(first.question().objective()).isEqualTo("stage");
        assertThat(first.question().difficulty()).isEqualTo(Question.Difficulty.HARD);
        assertThat(first.question().competencies()).extracting(Object::toString).containsExactly("ECO1");
        assertThat(first.question().review()).isEqualTo(ReviewState.DRAFT);
        var whole = bank.question(first.id());
        assertThat(whole.origin().orElseThrow().title()).isEqualTo("First");
        assertThat(whole.origin().orElseThrow().file()).isEqualTo("three.gift");
        assertThat(whole.origin().orElseThrow().tags()).containsExactly("spring");
        assertThat(whole.isReviewedHere()).isTrue();
    }

    @Test
    void saysThatTheyAreThereAlreadyTheSecondTime() {
        importing.into(course.id(), "three.gift", gift(THREE));
        var again = importing.into(course.id(), "copy.gift", gift(THREE));
        assertThat(again.count(Outcome.THERE)).isEqualTo(3);
        assertThat(imported()).hasSize(3);
        var twice = importing.into(course.id(), "x.gift", gift("::N::New?{=a ~b}\n\n::M::New?{=a ~b}"));
        assertThat(twice.items())
                .extracting(ImportResult.Imported::outcome)
                .containsExactly(Outcome.ADDED, Outcome.THERE);
    }

    @Test
    void makesAVersionOfAnItemWithTheSameIdAndAnotherText() {
        importing.into(course.id(), "three.gift", gift(THREE));
        long id = imported().getFirst().id();
        reviewing.mark(id, 1, ReviewState.REVIEWED);
        var result = importing.into(course.id(), "new.gift", gift(THREE.replace("*it*", "it now")));
        assertThat(result.count(Outcome.CHANGED)).isEqualTo(1);
        var versions = bank.question(id).versions();
        assertThat(versions).extracting(BankedQuestion.Version::number).containsExactly(3, 2, 1);
        assertThat(versions.getFirst().question().review()).isEqualTo(ReviewState.DRAFT);
        assertThat(versions.getFirst().question().stem()).isEqualTo("Which is it now?");
    }

    @Test
    void leavesQuestionsOfTheFolderAlone() {
        var xml = exporting.as(QuestionFormat.MOODLE_XML, course.id());
        assertThat(xml.items()).hasSize(9);
        var result = importing.into(course.id(), "own.xml", read(xml.text(), QuestionFormat.MOODLE_XML));
        assertThat(result.items()).extracting(ImportResult.Imported::outcome).containsOnly(Outcome.IN_FOLDER);
        assertThat(imported()).isEmpty();
    }

    @Test
    void importsNothingOfABrokenFile() {
        var broken = read("<quiz><question type=\"truefalse\"><name>", QuestionFormat.MOODLE_XML);
        assertThatThrownBy(() -> importing.into(course.id(), "broken.xml", broken))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> importing.into(course.id(), "none.gift", gift("One?{=a")))
                .isInstanceOf(Refusal.class);
        assertThat(imported()).isEmpty();
    }

    @Test
    void importsAllOrNothing() {
        var first = gift(THREE).questions().getFirst();
        var bad = new BankItem("", "t", "x", "", List.of("no database keeps this \0"), first.task());
        var file = new QuestionFile(
                QuestionFormat.GIFT,
                List.of(),
                List.of(first, bad).stream()
                        .map(item -> new ReadItem(1, item.title(), ReadItem.Fate.KEPT, List.of(), item))
                        .toList());
        try {
            importing.into(course.id(), "f", file);
        } catch (DataAccessException refusedByTheDatabase) {
            assertThat(imported()).isEmpty();
            return;
        }
        assertThat(imported()).hasSize(2);
    }

    @Test
    void comesBackFromAnExportAsItWas() {
        for (var format : List.of(QuestionFormat.GIFT, QuestionFormat.MOODLE_XML)) {
            var other = new QuizCourse(importingCourse);
            var items = new GeneratedItems(4711).bank(60, format);
            importing.into(
                    other.id(), "a", read(WritingQuestions.write(items, format).text(), format));
            var export = read(exporting.as(format, other.id()).text(), format).questions();
            var known = export.stream()
                    .map(item -> new Content(item.stem(), item.feedback(), item.task()))
                    .toList();
            assertThat(items)
                    .allSatisfy(
                            item -> assertThat(known).contains(new Content(item.stem(), item.feedback(), item.task())));
        }
    }

    private record Content(String stem, String feedback, Object task) {}

    @Test
    void takesFiveThousandInAConstantNumberOfStatements() {
        long few = statements
                .during(() -> importing.into(course.id(), "few", gift("::1::One?{=a ~b}")))
                .size();
        var text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("::").append(i).append("::Is it ").append(i).append("?{=a ~b}\n\n");
        }
        var file = gift(text.toString());
        var begin = System.nanoTime();
        var many = statements.during(() -> importing.into(course.id(), "many", file));
        System.out.println("5,000 questions imported in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        assertThat(many.size()).isLessThanOrEqualTo((int) few + 2);
        assertThat(bank.count(BankFilter.of(course.id()))).isEqualTo(5_000 + 1 + 9);
        assertThat(bank.page(BankFilter.of(course.id()), 4_000, 500)).hasSize(200);
    }

    @Test
    void isFilteredInOneStatement() {
        importing.into(course.id(), "three.gift", gift(THREE));
        var all = BankFilter.of(course.id());
        assertThat(bank.count(all)).isEqualTo(12);
        assertThat(ids(with(all, Optional.of(QuestionKind.NUMERIC), "", Optional.empty(), Optional.empty(), "")))
                .hasSize(2)
                .contains("growth");
        assertThat(ids(with(all, Optional.empty(), "STR1", Optional.empty(), Optional.empty(), "")))
                .containsExactly("nobody-is-ceo");
        assertThat(ids(with(all, Optional.empty(), "", Optional.of(Question.Difficulty.HARD), Optional.empty(), "")))
                .containsExactly("first-of-three");
        assertThat(ids(with(all, Optional.empty(), "", Optional.empty(), Optional.of(ReviewState.DRAFT), "")))
                .hasSize(3);
        assertThat(ids(with(all, Optional.empty(), "", Optional.empty(), Optional.empty(), "SUPERcluster?")))
                .containsExactly("traits");
        assertThat(ids(with(all, Optional.empty(), "", Optional.empty(), Optional.empty(), "100%_")))
                .isEmpty();
        assertThat(statements.during(() -> bank.page(all, 0, 50)).stream()
                        .filter(each -> each.contains("question_version")))
                .hasSize(1);
    }

    @Test
    void isReviewedInTheLatestVersionOnly() {
        importing.into(course.id(), "three.gift", gift(THREE));
        long id = imported().getFirst().id();
        assertThat(exporting.asQuizFile(course.id())).doesNotContain("first-of-three");
        reviewing.mark(id, 1, ReviewState.REVIEWED);
        assertThat(bank.question(id).latest().question().review()).isEqualTo(ReviewState.REVIEWED);
        assertThat(exporting.asQuizFile(course.id())).contains("first-of-three").doesNotContain("How many?");
        assertThatThrownBy(() -> reviewing.mark(id, 1, ReviewState.DRAFT))
                .isInstanceOf(Refusal.class)
                .hasMessage("assessment.refusal.newer-version");
        long folder = bank.page(BankFilter.of(course.id()), 0, 50).stream()
                .filter(row -> !row.imported())
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> reviewing.mark(folder, 1, ReviewState.DRAFT))
                .isInstanceOf(Refusal.class)
                .hasMessage("assessment.refusal.reviewed-in-folder");
    }

    @Test
    void belongsToTheAuthorsOfTheCourse() {
        importing.into(course.id(), "three.gift", gift(THREE));
        long id = imported().getFirst().id();
        SignIn.as(new SignedIn(
                new UserId(UUID.randomUUID()),
                "Noor Ali",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Set.of(new Grant(Role.AUTHOR, Scope.course("another-course")))));
        assertThat(bank.count(BankFilter.EVERYTHING)).isZero();
        assertThat(bank.page(BankFilter.EVERYTHING, 0, 50)).isEmpty();
        assertThatThrownBy(() -> bank.question(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bank.count(BankFilter.of(course.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviewing.mark(id, 1, ReviewState.REVIEWED)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> importing.into(course.id(), "f", gift(THREE))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exporting.as(QuestionFormat.GIFT, course.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exporting.asQuizFile(course.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void isNotDoubledByTwoAtTheSameTime() {
        var context = SecurityContextHolder.getContext();
        var both = List.of("a", "b").stream()
                .map(name -> CompletableFuture.supplyAsync(() -> {
                    SecurityContextHolder.setContext(context);
                    return importing.into(course.id(), name, gift(THREE)).count(Outcome.ADDED);
                }))
                .toList();
        assertThat(both.stream().mapToLong(CompletableFuture::join).sum()).isEqualTo(3);
        assertThat(imported()).hasSize(3);
    }

    private static BankFilter with(
            BankFilter all,
            Optional<QuestionKind> kind,
            String competency,
            Optional<Question.Difficulty> difficulty,
            Optional<ReviewState> review,
            String text) {
        return new BankFilter(all.course(), kind, competency, difficulty, review, text);
    }

    private List<String> ids(BankFilter filter) {
        var page = bank.page(filter, 0, 50);
        assertThat(page).hasSize(bank.count(filter));
        return page.stream().map(row -> row.question().id()).toList();
    }

    private List<BankRow> imported() {
        return bank.page(BankFilter.of(course.id()), 0, 200).stream()
                .filter(BankRow::imported)
                .toList();
    }

    private static QuestionFile gift(String text) {
        return read(text, QuestionFormat.GIFT);
    }

    private static QuestionFile read(String text, QuestionFormat format) {
        return ReadingQuestions.read("file", text.getBytes(StandardCharsets.UTF_8), Optional.of(format));
    }

    @AcademyTest
    static class OnH2Tests extends ABankOnEitherDatabaseTests {}

    @AcademyTest
    @OnPostgres
    static class OnPostgresTests extends ABankOnEitherDatabaseTests {}
}
