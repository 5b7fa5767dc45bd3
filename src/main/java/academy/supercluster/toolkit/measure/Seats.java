/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.shared.Balance;
import academy.supercluster.shared.StakeholderGroup;
import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Role;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Organisations by group, as the measures around the table read them. */
final class Seats {

    static final String GROUP = "group";
    static final String STATUS = "status";
    private static final String MEMBER = "member";

    private final MeasureInput in;

    Seats(MeasureInput in) {
        this.in = in;
    }

    /** The group of an organisation, and whether it is a member; without the latter each row is one. */
    static List<Role> roles() {
        return List.of(Role.group(GROUP), Role.choice(STATUS, MEMBER).optionally());
    }

    Balance members() {
        return balance(row -> true);
    }

    /** The balance of the members that also satisfy the condition. */
    Balance balance(Predicate<SheetRow> also) {
        var counts = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        for (var row : in.rows(GROUP)) {
            if ((!in.has(STATUS) || in.means(row, STATUS, MEMBER)) && also.test(row)) {
                in.choice(row, GROUP).map(Choice::group).ifPresent(group -> counts.merge(group, 1, Integer::sum));
            }
        }
        return new Balance(counts);
    }

    /** The groups in the author's order. */
    List<StakeholderGroup> groups() {
        return in.choices(GROUP).stream().map(Choice::group).distinct().toList();
    }

    String name(StakeholderGroup group) {
        return in.choices(GROUP).stream()
                .filter(choice -> choice.group() == group)
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    String names(Collection<StakeholderGroup> some) {
        return some.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
