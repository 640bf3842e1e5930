package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoteRows extends GenericRepository<CaseRow, UUID> {

    /** A note as it reads now, with the event that last said so. */
    @Query("""
            select e.event_id as note_id, c.event_id as said_by, c.facts ->> 'text' as text, e.at as written_at,
                   e.actor_name as written_by
            from case_event e
            join case_event c on c.municipality_id = e.municipality_id and c.case_id = e.case_id
                and (c.event_id = e.event_id
                     or c.kind = 'NoteCorrected' and c.facts ->> 'corrects' = cast(e.event_id as text))
            where e.municipality_id = :municipalityId and e.case_id = :caseId and e.event_id = :noteId
              and e.kind = 'NoteWritten'
            order by c.event_id desc
            limit 1
            """)
    Optional<CorrectNote.Note> asItReads(String municipalityId, UUID caseId, UUID noteId);
}
