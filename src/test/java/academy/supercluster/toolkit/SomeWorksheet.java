/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

/** A Five-Seat Table with six rows, one of them with a cell that cannot be read, of whoever is signed in. */
public final class SomeWorksheet {

    public static final String SIX_ROWS = """
            {"seats": [
              {"id": "r1", "cells": {"organisation": "Nordic Steel", "group": "corporate", "engagement": "member", "board-seat": "yes", "brings": "A pilot plant"}},
              {"id": "r2", "cells": {"organisation": "Fjord Ventures", "group": "capital", "engagement": "active"}},
              {"id": "r3", "cells": {"organisation": "Polytechnic of Lagos", "group": "research", "engagement": "leading", "board-seat": "yes"}},
              {"id": "r4", "cells": {"organisation": "Harbour City", "group": "government", "engagement": "talking"}},
              {"id": "r5", "cells": {"organisation": "Two Owls", "group": "entrepreneur", "engagement": "member", "term-end": "next spring"}},
              {"id": "r6", "cells": {"organisation": "Cable Works", "group": "corporate", "engagement": "member"}}],
             "target": [{"id": "form", "cells": {"corporate": "40", "entrepreneur": "25", "capital": "10", "research": "15", "government": "10"}}]}
            """;

    private SomeWorksheet() {}

    public static WorksheetId of(MyToolkit toolkit, FillingSheet filling) {
        var id = toolkit.begin(FormatRef.shipped("five-seat-table"));
        filling.save(id, 0, SIX_ROWS, false);
        return id;
    }
}
