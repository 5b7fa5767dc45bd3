/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.util.Locale;

/**
 * What a person may see and change about themselves.
 *
 * @param email cannot be changed here
 * @param zone IANA name
 */
public record ProfileData(String email, String name, Locale locale, String zone, ColourScheme colourScheme) {}
