/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.exchange.ReadingQuestions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the field that takes a file. */
class UploadWords {

    private final Component page;

    UploadWords(Component page) {
        this.page = page;
    }

    UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(page.getTranslation("assessment.upload.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(page.getTranslation("assessment.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(page.getTranslation("assessment.upload.one"))
                .setFileIsTooBig(page.getTranslation("assessment.upload.large", ReadingQuestions.LARGEST / 1024 / 1024))
                .setIncorrectFileType(page.getTranslation("assessment.upload.type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(page.getTranslation("assessment.upload.connecting"))
                        .setStalled(page.getTranslation("assessment.upload.stalled"))
                        .setProcessing(page.getTranslation("assessment.upload.processing"))
                        .setHeld(page.getTranslation("assessment.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(page.getTranslation("assessment.upload.remaining"))
                        .setUnknown(page.getTranslation("assessment.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(page.getTranslation("assessment.upload.failed"))
                        .setUnexpectedServerError(page.getTranslation("assessment.upload.failed"))
                        .setForbidden(page.getTranslation("assessment.upload.failed"))));
        return words;
    }
}
