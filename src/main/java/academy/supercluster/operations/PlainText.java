/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps payloads of jobs as readable text. */
class PlainText implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object payload) {
        return payload == null ? null : payload.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] stored) {
        return stored == null ? null : type.cast(new String(stored, StandardCharsets.UTF_8));
    }
}
