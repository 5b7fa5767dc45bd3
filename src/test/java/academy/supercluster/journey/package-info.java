/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Whole journeys of people through the academy, in a real browser. */
package academy.supercluster.journey;
