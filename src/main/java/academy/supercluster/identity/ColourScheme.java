/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** How bright the pages are for a person. */
public enum ColourScheme {
    LIGHT,
    DARK,
    /** As the person's device asks for. */
    SYSTEM
}
