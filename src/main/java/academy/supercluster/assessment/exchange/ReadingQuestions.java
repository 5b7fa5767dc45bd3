/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.exchange.QuestionFile.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads question files of any format. Every item is accounted for; nothing a file holds makes reading fail. */
public final class ReadingQuestions {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** The greatest number of items in a file. */
    public static final int MOST_ITEMS = 5_000;

    private ReadingQuestions() {}

    /**
     * Reads the file; no more than {@link #LARGEST} bytes of it are ever held.
     *
     * @param name decides the format when none is given and the text leaves it open
     * @throws IOException if the stream cannot be read
     */
    public static QuestionFile read(String name, InputStream in, Optional<QuestionFormat> format) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST ? tooLarge(format) : read(name, bytes, format);
    }

    /** What is said about a file of more than {@link #LARGEST} bytes. */
    public static QuestionFile tooLarge(Optional<QuestionFormat> format) {
        var remark = new Remark(
                1, true, "This file has more than " + LARGEST / 1024 / 1024 + " MB; nothing of it was read. Split it.");
        return new QuestionFile(format.orElse(QuestionFormat.GIFT), List.of(remark), List.of());
    }

    /** Reads a whole file. */
    public static QuestionFile read(String name, byte[] bytes, Optional<QuestionFormat> format) {
        var decoded = FileText.of(bytes);
        var remarks = new ArrayList<Remark>();
        var about = decoded.remark();
        if (about != null) {
            remarks.add(about);
        }
        var text = decoded.text();
        var which = format.orElseGet(() -> QuestionFormat.of(name, text));
        if (about != null && about.error()) {
            return new QuestionFile(which, remarks, List.of());
        }
        var items = switch (which) {
            case GIFT -> GiftReader.read(text);
            case MOODLE_XML -> MoodleXmlReader.read(text, remarks);
            case AIKEN -> AikenReader.read(text);
        };
        return bounded(which, remarks, items);
    }

    private static QuestionFile bounded(QuestionFormat format, List<Remark> remarks, List<ReadItem> items) {
        if (items.size() > MOST_ITEMS) {
            remarks.add(new Remark(
                    items.get(MOST_ITEMS).line(),
                    true,
                    "A file has at most " + MOST_ITEMS + " items; from here on it was not read. Split it."));
            return new QuestionFile(format, remarks, items.subList(0, MOST_ITEMS));
        }
        if (items.isEmpty() && remarks.stream().noneMatch(Remark::error)) {
            remarks.add(
                    new Remark(1, true, "No question was found here. Is it the right format (" + format.word() + ")?"));
        }
        return new QuestionFile(format, remarks, items);
    }
}
