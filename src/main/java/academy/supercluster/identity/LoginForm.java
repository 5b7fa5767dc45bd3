/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** The names by which the login page and the filters behind it understand each other. */
public final class LoginForm {

    public static final String EMAIL = "username";
    public static final String PASSWORD = "password";
    public static final String REMEMBER = "remember-me";
    public static final String CONTINUE = "continue";

    /** Attribute of the session: the address of the last failed try. */
    public static final String TRIED_EMAIL = "academy.login.email";

    private LoginForm() {}
}
