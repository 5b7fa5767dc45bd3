/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;

/**
 * What the rooms put on the menu through {@code @Menu(title = "<room>.menu.<name>", order = …)}, as far as the person
 * may see it. The title is a key in the room's bundle. The order says where: below 100 in the bar, from 100 at the
 * desk, from 200 in the studio, from 300 in the administration. The last three have a side menu of their own and
 * appear in the bar as one word that leads to their first page.
 */
record MenuEntries(List<MenuEntry> all) {

    /** A part of the academy with its own side menu. */
    enum Section {
        DESK("shell.menu.desk", 100),
        STUDIO("shell.menu.studio", 200),
        ADMIN("shell.menu.admin", 300);

        private final String key;
        private final double from;

        Section(String key, double from) {
            this.key = key;
            this.from = from;
        }

        String key() {
            return key;
        }
    }

    private static final double FAR = 400;

    /** The entries for whoever is signed in, in order. */
    static MenuEntries visible() {
        return new MenuEntries(MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparingDouble(MenuEntries::order).thenComparing(MenuEntry::path))
                .toList());
    }

    List<MenuEntry> bar() {
        return between(0, Section.DESK.from);
    }

    List<MenuEntry> of(Section section) {
        return between(section.from, section == Section.ADMIN ? FAR : section.from + 100);
    }

    /** Whether the page belongs to the entry: its own address or one below it. */
    static boolean isAt(MenuEntry entry, String path) {
        var address = address(entry);
        return path.equals(address) || path.startsWith(address + "/");
    }

    /** The entry's address, relative to the academy's root. */
    static String address(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private List<MenuEntry> between(double from, double to) {
        return all.stream()
                .filter(entry -> order(entry) >= from && order(entry) < to)
                .toList();
    }

    private static double order(MenuEntry entry) {
        return entry.order() == null ? Section.DESK.from - 1 : entry.order();
    }
}
