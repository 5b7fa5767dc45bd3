/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.testing.BrowserTest;

/** The journey on the embedded database. */
@BrowserTest
class OnH2IT extends CourseJourney {}
