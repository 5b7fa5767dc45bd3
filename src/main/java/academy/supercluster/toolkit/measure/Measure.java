/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Something computed from a worksheet. Formats choose measures by name and say which columns they read. */
public interface Measure {

    /** As authors write it: {@code target-fit}. */
    String name();

    /** The columns it reads. */
    List<Role> roles();

    /** Says what the sheet comes to; says what is missing when there is nothing to compute from. */
    Measured compute(MeasureInput in);
}
