/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.markdown.FileRemarks;
import academy.supercluster.courses.markdown.Svg;
import java.util.Optional;

/** Reads pictures and checks that they are what their names say. */
final class AssetReader {

    private static final int LARGEST_SIDE = 8000;
    private static final int HEAVY_DRAWING = 200_000;

    private final Problems problems;

    AssetReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Asset> read(String path, byte[] content) {
        return path.endsWith(".svg") ? drawing(path, content) : photo(path, content);
    }

    private Optional<Asset> drawing(String path, byte[] content) {
        if (content.length > HEAVY_DRAWING) {
            problems.warning(
                    path,
                    1,
                    "This drawing has " + content.length / 1000 + " kB, which each reader of the lesson waits for.");
        }
        var text = TextDecoding.read(path, content, problems);
        return Svg.read(text.text(), new FileRemarks(path, 1, problems)).map(Asset.Drawing::new);
    }

    private Optional<Asset> photo(String path, byte[] content) {
        var header = ImageHeader.of(content);
        if (header.isEmpty()) {
            problems.error(path, 1, "This is not a PNG, JPEG or WebP picture, whatever its name says.");
            return Optional.empty();
        }
        var image = header.get();
        var ending = path.substring(path.lastIndexOf('.') + 1).replace("jpeg", "jpg");
        if (!ending.equals(image.ending())) {
            problems.error(path, 1, "By its content this is a ." + image.ending() + " file: rename it.");
        }
        if (image.width() < 1 || image.height() < 1 || image.width() > LARGEST_SIDE || image.height() > LARGEST_SIDE) {
            problems.error(
                    path,
                    1,
                    "This picture has " + image.width() + " × " + image.height() + " pixels; each side may have 1 to "
                            + LARGEST_SIDE + ".");
        }
        var name = Fingerprint.of(content).substring(0, 32) + "." + image.ending();
        return Optional.of(new Asset.Photo(name, image.mediaType(), content, image.width(), image.height()));
    }
}
