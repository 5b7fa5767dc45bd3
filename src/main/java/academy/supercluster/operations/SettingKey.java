/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

/** The settings there are. */
public enum SettingKey {
    /** Markdown of the imprint page. */
    IMPRINT,
    /** Markdown of the privacy page. */
    PRIVACY,
    /** Name of whoever operates this academy, shown in mails and at the foot of pages. */
    OPERATOR_NAME
}
