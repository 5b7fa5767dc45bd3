/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The few words in the bar. The one that leads to the current page is marked. */
class Menu extends Nav {

    private record Word(Anchor link, Predicate<String> isHere) {}

    private final List<Word> words = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();

    Menu(MenuEntries entries) {
        addClassName("shell-menu");
        list.addClassName("shell-menu-list");
        setAriaLabel(getTranslation("shell.menu"));
        entries.bar().forEach(entry -> add(entry, entry.title(), List.of(entry)));
        for (var section : MenuEntries.Section.values()) {
            var pages = entries.of(section);
            if (!pages.isEmpty()) {
                add(pages.getFirst(), section.key(), pages);
            }
        }
        add(list);
    }

    /** The button that opens the drawer where the bar is too narrow for words. */
    static Component opener(Component drawer) {
        var button = new NativeButton(drawer.getTranslation("shell.menu.open"));
        button.addClassName("shell-opener");
        button.getElement().setAttribute("popovertarget", drawer.getId().orElseThrow());
        return button;
    }

    void markCurrent(String path) {
        words.forEach(word -> mark(word.link(), word.isHere().test(path)));
    }

    static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private void add(MenuEntry target, String key, List<MenuEntry> pages) {
        var link = new Anchor(MenuEntries.address(target), getTranslation(key));
        words.add(new Word(link, path -> pages.stream().anyMatch(page -> MenuEntries.isAt(page, path))));
        list.add(new ListItem(link));
    }
}
