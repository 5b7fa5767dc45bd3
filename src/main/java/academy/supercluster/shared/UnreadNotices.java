/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

/** How much the person at the other end of the current request has not read yet, for the bar on every page. */
public interface UnreadNotices {

    /** Unread notices of whoever is signed in, counted up to 100. One small statement. */
    int unread();
}
