/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may stand in a drawing. */
final class SvgRules {

    static final Set<String> ELEMENTS =
            words("svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath"
                    + " linearGradient radialGradient stop clipPath mask pattern marker");

    static final Set<String> HARMFUL = words(
            "script foreignObject style image feImage a animate animateMotion animateTransform set iframe object embed"
                    + " audio video handler listener");

    static final Set<String> ATTRIBUTES =
            words("id x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate width height d points pathLength viewBox"
                    + " preserveAspectRatio transform gradientTransform patternTransform gradientUnits patternUnits"
                    + " patternContentUnits clipPathUnits maskUnits maskContentUnits spreadMethod offset refX refY"
                    + " markerWidth markerHeight markerUnits orient startOffset textLength lengthAdjust fill"
                    + " fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin"
                    + " stroke-dasharray stroke-dashoffset stroke-miterlimit opacity color stop-color stop-opacity"
                    + " clip-path clip-rule mask marker-start marker-mid marker-end font-family font-size font-weight"
                    + " font-style font-variant letter-spacing word-spacing text-anchor text-decoration"
                    + " dominant-baseline alignment-baseline baseline-shift writing-mode display visibility overflow"
                    + " paint-order vector-effect shape-rendering text-rendering xml:space xml:lang lang");

    static final Set<String> COLOURS = words("fill stroke stop-color color");

    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N}\\s.,;:+\\-_#%()'/*|]*");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*#([A-Za-z][\\w.-]*)\\s*\\)");
    private static final Pattern TOKEN = Pattern.compile(
            "none|inherit|currentColor|transparent|context-fill|context-stroke|var\\(--(fig|group|stage)-[a-z0-9]+\\)");

    private SvgRules() {}

    /** Whether the value cannot do anything but describe a shape. */
    static boolean harmless(String value) {
        var rest = REFERENCE.matcher(value).replaceAll("");
        var lower = rest.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return VALUE.matcher(rest).matches()
                && !lower.contains("url(")
                && !lower.contains("script:")
                && !lower.contains("data:")
                && !lower.contains("expression(")
                && !lower.contains("//");
    }

    /** The value with its references leading to ids with the prefix. */
    static String prefixed(String value) {
        return REFERENCE.matcher(value).replaceAll("url(#" + Svg.PREFIX + "$1)");
    }

    /** Whether the colour follows light, dark and print. */
    static boolean follows(String colour) {
        return TOKEN.matcher(colour.strip()).matches() || colour.contains("url(");
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" +")).collect(Collectors.toUnmodifiableSet());
    }
}
