/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.exchange.BankItem;
import academy.supercluster.assessment.exchange.QuestionExport;
import academy.supercluster.assessment.exchange.QuestionFormat;
import academy.supercluster.assessment.exchange.WritingQuestions;
import academy.supercluster.courses.CourseId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.access.ForAuthors;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the questions of a course, in their latest versions, for other systems and for the course folder. */
@Service
public class ExportingQuestions {

    private final Authorship authorship;
    private final ExportRows rows;

    ExportingQuestions(Authorship authorship, ExportRows rows) {
        this.authorship = authorship;
        this.rows = rows;
    }

    /** @throws NotFound if the course is not the person's */
    @ForAuthors
    @Transactional(readOnly = true)
    public QuestionExport as(QuestionFormat format, CourseId course) {
        authorship.require(course);
        List<BankItem> items = rows.all(course).stream()
                .map(row -> BankItems.item(row.question(), row.title(), row.tags()))
                .toList();
        return WritingQuestions.write(items, format);
    }

    /**
     * The imported questions that stand in no quiz yet, as a file for the folder {@code quizzes}; drafts are left out.
     *
     * @throws NotFound if the course is not the person's
     */
    @ForAuthors
    @Transactional(readOnly = true)
    public String asQuizFile(CourseId course) {
        authorship.require(course);
        return QuizYaml.file(rows.reviewed(course));
    }
}
