/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pictures are recognised by what is in them. */
class APictureTests {

    @Test
    void isRecognisedWithItsSize() {
        assertThat(ImageHeader.of(Pictures.png(640, 480))).hasValue(new ImageHeader("png", "image/png", 640, 480));
        assertThat(ImageHeader.of(Pictures.jpeg(640, 480))).hasValue(new ImageHeader("jpg", "image/jpeg", 640, 480));
        assertThat(ImageHeader.of(Pictures.webp(640, 480))).hasValue(new ImageHeader("webp", "image/webp", 640, 480));
    }

    @Test
    void isNotGuessedWhenItIsCutOff() {
        for (var whole : new byte[][] {Pictures.png(9, 9), Pictures.jpeg(9, 9), Pictures.webp(9, 9)}) {
            for (int length = 0; length < 12; length++) {
                assertThat(ImageHeader.of(Arrays.copyOf(whole, length))).isEmpty();
            }
        }
    }
}
