/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Called by other rooms, jobs and start-up, never with input a person could choose freely: the caller answers for the right to do it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface BetweenRooms {}
