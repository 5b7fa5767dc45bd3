/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.ArrayList;
import java.util.List;

/** Writes down what was told. */
final class Heard implements Remarks {

    final List<String> errors = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    @Override
    public void error(int line, String message) {
        errors.add(line + ": " + message);
    }

    @Override
    public void warning(int line, String message) {
        warnings.add(line + ": " + message);
    }
}
