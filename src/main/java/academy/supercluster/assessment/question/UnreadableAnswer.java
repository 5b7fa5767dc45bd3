/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

/** What was sent is no answer to the task: it came from a broken or hostile page. */
public class UnreadableAnswer extends RuntimeException {

    UnreadableAnswer(String reason) {
        super(reason);
    }

    UnreadableAnswer(String reason, Throwable cause) {
        super(reason, cause);
    }
}
