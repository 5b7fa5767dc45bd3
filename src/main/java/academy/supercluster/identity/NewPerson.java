/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.util.Locale;

/**
 * What somebody says about themselves when they come.
 *
 * @param zone IANA name, one of {@link Zones#names()}
 * @param agreed whether they agreed to the privacy page
 */
public record NewPerson(String name, String password, String zone, Locale locale, boolean agreed) {

    @Override
    public String toString() {
        return "NewPerson[" + name + "]";
    }
}
