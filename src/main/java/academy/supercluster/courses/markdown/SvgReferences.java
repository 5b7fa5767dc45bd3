/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Keeps a drawing from copying itself: what {@code <use>} refers to must exist, must not hold a {@code <use>} itself,
 * and there are not too many of them.
 */
final class SvgReferences {

    private static final int MOST = 500;

    private final BiConsumer<Integer, String> error;
    private final Deque<String> openIds = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> holdUse = new HashSet<>();
    private final Map<String, Integer> targets = new HashMap<>();
    private int uses;

    SvgReferences(BiConsumer<Integer, String> error) {
        this.error = error;
    }

    void opened(String element, String id, String target, int line) {
        openIds.push(id);
        if (!id.isEmpty() && !ids.add(id)) {
            error.accept(line, "The id “" + id + "” stands here a second time.");
        }
        if (!target.isEmpty()) {
            targets.putIfAbsent(target.substring(1), line);
        }
        if (element.equals("use")) {
            holdUse.addAll(openIds);
            if (++uses == MOST) {
                error.accept(line, "This drawing has more than " + MOST + " <use>.");
            }
        }
    }

    void closed() {
        openIds.pop();
    }

    void check() {
        targets.forEach((target, line) -> {
            if (!ids.contains(target)) {
                error.accept(line, "Nothing in this drawing has the id “" + target + "”.");
            } else if (holdUse.contains(target)) {
                error.accept(line, "<use> refers to “" + target + "”, which holds a <use> itself.");
            }
        });
    }
}
