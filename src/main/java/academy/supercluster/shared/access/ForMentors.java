/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** May be called by mentors and administrators; the method itself guards whose learners it touches. */
@PreAuthorize("hasAnyRole('MENTOR', 'ADMIN')")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForMentors {}
