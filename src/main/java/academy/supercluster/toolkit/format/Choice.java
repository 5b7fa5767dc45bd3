/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.format;

import academy.supercluster.shared.StakeholderGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a cell can say.
 *
 * @param group the stakeholder group it stands for, or null
 * @param means a word by which measures know it, such as {@code member}; empty if none asks
 * @param also other words for it that are understood when somebody pastes them
 */
public record Choice(String id, String label, @Nullable StakeholderGroup group, String means, List<String> also) {

    public Choice {
        also = List.copyOf(also);
    }

    public boolean means(String word) {
        return means.equals(word);
    }
}
