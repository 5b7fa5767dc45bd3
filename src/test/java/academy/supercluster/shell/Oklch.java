/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A colour as the tokens write it. Conversions after Björn Ottosson (2020), contrast after WCAG 2.2, sight of
 * colour-blind people after Machado, Oliveira and Fernandes (2009), severity 1.
 *
 * @param lightness 0 to 1
 * @param chroma from 0
 * @param hue degrees
 */
record Oklch(double lightness, double chroma, double hue) {

    /** How somebody sees: a matrix on linear sRGB. */
    enum Sight {
        TRICHROMAT(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        PROTANOPE(new double[][] {
            {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
        }),
        DEUTERANOPE(new double[][] {
            {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
        }),
        TRITANOPE(new double[][] {
            {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
        });

        private final double[][] matrix;

        Sight(double[][] matrix) {
            this.matrix = matrix;
        }
    }

    private static final Pattern FORM = Pattern.compile("oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)");

    static Oklch parse(String css) {
        var parts = FORM.matcher(css.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("No opaque oklch colour: " + css);
        }
        return new Oklch(
                Double.parseDouble(parts.group(1)),
                Double.parseDouble(parts.group(2)),
                Double.parseDouble(parts.group(3)));
    }

    double[] linearRgb() {
        var a = chroma * Math.cos(Math.toRadians(hue));
        var b = chroma * Math.sin(Math.toRadians(hue));
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    boolean everyScreenCanShowIt() {
        return Arrays.stream(linearRgb()).allMatch(channel -> channel > -0.002 && channel < 1.002);
    }

    double contrastTo(Oklch other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Distance in OKLab as somebody sees it; 0.02 is just noticeable side by side. */
    double distanceTo(Oklch other, Sight sight) {
        var here = lab(seen(sight));
        var there = lab(other.seen(sight));
        return Math.sqrt(square(here[0] - there[0]) + square(here[1] - there[1]) + square(here[2] - there[2]));
    }

    private double[] seen(Sight sight) {
        var rgb = linearRgb();
        return Arrays.stream(sight.matrix)
                .mapToDouble(row -> clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))
                .toArray();
    }

    private double luminance() {
        var rgb = linearRgb();
        return 0.2126 * clamp(rgb[0]) + 0.7152 * clamp(rgb[1]) + 0.0722 * clamp(rgb[2]);
    }

    private static double[] lab(double[] rgb) {
        var l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        var m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        var s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double clamp(double channel) {
        return Math.min(1, Math.max(0, channel));
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static double square(double x) {
        return x * x;
    }
}
