package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PinRows extends GenericRepository<PinRow, UUID> {

    PinRow save(PinRow row);

    @Query("""
            select e.event_id, coalesce(
                       (select c.facts ->> 'text' from case_event c
                        where c.municipality_id = e.municipality_id and c.case_id = e.case_id and c.kind = 'NoteCorrected'
                          and c.facts ->> 'corrects' = cast(e.event_id as text)
                        order by c.event_id desc limit 1),
                       e.facts ->> 'text') as text, e.at as written_at, e.actor_name as written_by,
                   p.pinned_at, s.display_name as pinned_by
            from pinned_note p
            join case_event e on e.municipality_id = p.municipality_id and e.event_id = p.event_id
            join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.pinned_by
            where p.municipality_id = :municipalityId and p.case_id = :caseId and p.unpinned_at is null
            order by p.pin_id desc
            """)
    List<CaseOverview.Pinned> pinned(String municipalityId, UUID caseId);

    @Query("""
            select cast(count(*) as int) from case_event
            where municipality_id = :municipalityId and case_id = :caseId and event_id = :eventId and kind = 'NoteWritten'
            """)
    int notes(String municipalityId, UUID caseId, UUID eventId);

    @Query("""
            update pinned_note set unpinned_at = :at, unpinned_by = :by
            where municipality_id = :municipalityId and case_id = :caseId and event_id = :eventId and unpinned_at is null
            """)
    int unpin(String municipalityId, UUID caseId, UUID eventId, Instant at, UUID by);
}
