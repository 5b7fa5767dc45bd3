/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a desk, the studio or the administration, beside the page. Invisible everywhere else. */
class SideMenu extends Nav {

    private final MenuEntries entries;
    private MenuEntries.@Nullable Section shown;

    SideMenu(MenuEntries entries) {
        this.entries = entries;
        addClassName("shell-side");
        setVisible(false);
    }

    void markCurrent(String path) {
        var section = sectionAt(path).filter(it -> entries.of(it).size() > 1).orElse(null);
        setVisible(section != null);
        if (section == null) {
            return;
        }
        if (section != shown) {
            show(section);
        }
        var best = entries.of(section).stream()
                .filter(entry -> MenuEntries.isAt(entry, path))
                .map(MenuEntries::address)
                .max(Comparator.comparingInt(String::length));
        links().forEach(link -> Menu.mark(link, best.equals(Optional.of(link.getHref()))));
    }

    private Optional<MenuEntries.Section> sectionAt(String path) {
        return Arrays.stream(MenuEntries.Section.values())
                .filter(section -> entries.of(section).stream().anyMatch(entry -> MenuEntries.isAt(entry, path)))
                .findFirst();
    }

    private void show(MenuEntries.Section section) {
        shown = section;
        removeAll();
        setAriaLabel(getTranslation(section.key()));
        var list = new UnorderedList();
        list.addClassName("shell-side-list");
        entries.of(section)
                .forEach(entry ->
                        list.add(new ListItem(new Anchor(MenuEntries.address(entry), getTranslation(entry.title())))));
        add(list);
    }

    private java.util.stream.Stream<Anchor> links() {
        return getChildren()
                .flatMap(list -> list.getChildren())
                .flatMap(item -> item.getChildren())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast);
    }
}
