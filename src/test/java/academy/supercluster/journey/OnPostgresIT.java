/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.OnPostgres;

/** The journey on a real PostgreSQL. */
@BrowserTest
@OnPostgres
class OnPostgresIT extends CourseJourney {}
