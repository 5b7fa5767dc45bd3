/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/**
 * Question files of other systems, read and written without a database and without a server: Moodle GIFT, Moodle XML
 * and Aiken. Whatever a file says is kept, changed with a remark, or refused with a reason; nothing is dropped silently.
 */
@NullMarked
package academy.supercluster.assessment.exchange;

import org.jspecify.annotations.NullMarked;
