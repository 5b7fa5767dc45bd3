/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

/**
 * A change of a setting by somebody who saw its value.
 *
 * @param before the value that was seen, empty when there was none
 * @param after the value to be, empty to clear it
 */
public record SettingChange(SettingKey key, String before, String after) {

    public SettingChange {
        before = before.strip();
        after = after.strip();
    }

    boolean isOne() {
        return !before.equals(after);
    }
}
