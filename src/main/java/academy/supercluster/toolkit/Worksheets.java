/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every worksheet there is. */
interface Worksheets extends Repository<Worksheet, UUID> {

    Optional<Worksheet> findById(UUID id);

    Worksheet save(Worksheet worksheet);

    /** Before statements that are not made by JPA refer to what was saved. */
    void flush();

    void delete(Worksheet worksheet);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Worksheet w where w.id = :id")
    Optional<Worksheet> lock(UUID id);

    @Query("""
            select new academy.supercluster.toolkit.SheetRecord(w.id, w.course, w.sheet, w.title, w.filledRows, w.changedAt)
            from Worksheet w where w.ownerKind = :kind and w.owner in :owners order by w.changedAt desc, w.id""")
    List<SheetRecord> of(String kind, List<UUID> owners, Limit limit);
}
