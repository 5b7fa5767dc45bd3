/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where files live. A file is written whole or not at all, never changed, and is on disk before {@link #store} returns.
 * Deleting belongs after the commit of the transaction that forgot it. Whoever stores files has a {@link FileOwner}: what no
 * owner needs a day later is deleted.
 */
public interface FileStorage {

    /**
     * @param content read to its end, not closed
     * @throws IOException when the disk refuses, with nothing left behind
     */
    FileId store(InputStream content) throws IOException;

    /** @throws IOException also when there is no such file */
    InputStream open(FileId file) throws IOException;

    /** Deletes the file if it is there. */
    void delete(FileId file) throws IOException;
}
