package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernRows extends GenericRepository<HealthTalkRow, UUID> {

    /** Concerns in a guide's open cases without a note written after them, longest waiting first. */
    @Query("""
            select c.number as case_number, c.person_id, p.given_name, p.family_name, p.phone, max(e.at) as raised_at
            from case_file c
            join case_event e on e.municipality_id = c.municipality_id and e.case_id = c.case_id
                and e.kind = 'ConcernRaised'
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where c.municipality_id = :municipalityId and c.guide_id = :guideId and c.state <> 'CLOSED'
              and not exists (select from case_event n
                              where n.municipality_id = e.municipality_id and n.case_id = e.case_id
                                and n.kind = 'NoteWritten' and n.event_id > e.event_id)
            group by c.number, c.person_id, p.given_name, p.family_name, p.phone
            order by max(e.at), c.number
            """)
    List<ConcernLine> open(String municipalityId, UUID guideId);
}
