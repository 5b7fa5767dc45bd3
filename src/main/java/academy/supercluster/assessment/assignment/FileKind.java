/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that can be handed in, by the end of their name and what must be inside. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind that the name promises; nothing for names of other kinds. */
    static Optional<FileKind> of(String name) {
        var dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** The ends of names, with their dots, as a file chooser takes them. */
    static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream().sorted())
                .map(extension -> "." + extension)
                .toList();
    }

    /** Names for people, in one line. */
    static String words() {
        return String.join(
                ", ", "PDF", "DOCX", "XLSX", "PPTX", "ODT", "ODS", "ODP", "PNG", "JPEG", "WebP", "TXT", "CSV");
    }

    boolean isText() {
        return this == TXT || this == CSV;
    }

    /** The folder that an office document of this kind holds, or an empty text. */
    String officeFolder() {
        return switch (this) {
            case DOCX -> "word/";
            case XLSX -> "xl/";
            case PPTX -> "ppt/";
            default -> "";
        };
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODS || this == ODP;
    }
}
