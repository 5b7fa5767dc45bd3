/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.exchange.QuestionFile;
import academy.supercluster.assessment.exchange.QuestionFormat;
import academy.supercluster.assessment.exchange.ReadingQuestions;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file while it arrives; no more of it is held than a question file may have. */
class QuestionUpload implements UploadHandler {

    private volatile @Nullable QuestionFormat format;
    private volatile @Nullable Received received;

    /** A file and what it holds. */
    record Received(String name, QuestionFile file) {}

    /** @param wanted null to tell it from the file */
    void read(@Nullable QuestionFormat wanted) {
        format = wanted;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            received = new Received(
                    event.getFileName(), ReadingQuestions.read(event.getFileName(), in, Optional.ofNullable(format)));
        }
    }

    /** What arrived last. */
    Optional<Received> received() {
        return Optional.ofNullable(received);
    }
}
