/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** The principal of every authentication by an account of this academy. */
public interface AccountPrincipal {

    SignedIn signedIn();
}
