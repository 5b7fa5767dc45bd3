/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

/** The settings must not be used for real people. */
class UnsafeProduction extends RuntimeException {

    private final String remedy;

    UnsafeProduction(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
