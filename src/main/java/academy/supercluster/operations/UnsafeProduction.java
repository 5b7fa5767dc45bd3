/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

/** What was found must not be used for real people: the academy refuses to start and says so in two sentences. */
public class UnsafeProduction extends RuntimeException {

    private final String remedy;

    /**
     * @param problem one sentence that says what is wrong
     * @param remedy one sentence that says what to do
     */
    public UnsafeProduction(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
