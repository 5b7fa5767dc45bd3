/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/**
 * Benchmarks that stay: data at scale, and a load driver that speaks Vaadin's own protocol. Nothing here runs with the
 * tests; {@code docs/benchmarks.md} gives the commands and keeps the figures.
 */
package academy.supercluster.bench;
