/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Visitor;

/** The journey on the embedded database, up to the work that is handed in; {@link ByKeyboardIT} goes on to its end there. */
@BrowserTest
class OnH2IT extends CourseJourney {

    @Override
    void finish(Visitor visitor, Studies studies) {}
}
