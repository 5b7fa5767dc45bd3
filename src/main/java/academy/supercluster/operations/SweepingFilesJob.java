/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes stored files that nobody needs: what a failed transaction or a crash left behind. */
@Component
class SweepingFilesJob implements RecurringJob {

    /** Long enough for every transaction that is about to name a file. */
    static final Duration AGE = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(SweepingFilesJob.class);
    private static final int AT_ONCE = 500;

    private final DiskFiles files;
    private final List<FileOwner> owners;
    private final Clock clock;

    SweepingFilesJob(DiskFiles files, List<FileOwner> owners, Clock clock) {
        this.files = files;
        this.owners = List.copyOf(owners);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "operations.files";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        if (owners.isEmpty()) {
            return;
        }
        try (var stored = files.storedBefore(clock.instant().minus(AGE))) {
            var batch = new ArrayList<UUID>();
            stored.forEach(file -> {
                batch.add(file.value());
                if (batch.size() == AT_ONCE) {
                    sweep(batch);
                }
            });
            sweep(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(List<UUID> batch) {
        var unneeded = new ArrayList<>(batch);
        owners.forEach(owner -> unneeded.removeAll(owner.needed(batch)));
        batch.clear();
        for (var file : unneeded) {
            try {
                files.delete(new FileId(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!unneeded.isEmpty()) {
            LOG.info("Deleted {} stored files that nothing needs", unneeded.size());
        }
    }
}
