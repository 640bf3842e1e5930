package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernRows extends GenericRepository<HealthTalkRow, UUID> {

    /** When a concern is open: until the guide has written a note after it, as long as the case is. The one rule. */
    String OPEN = """
            from case_file c
            join case_event e on e.municipality_id = c.municipality_id and e.case_id = c.case_id
                and e.kind = 'ConcernRaised'
            where c.municipality_id = :municipalityId and c.state <> 'CLOSED'
              and not exists (select from case_event n
                              where n.municipality_id = e.municipality_id and n.case_id = e.case_id
                                and n.kind = 'NoteWritten' and n.event_id > e.event_id)
            """;

    /** Concerns in a guide's cases, longest waiting first. */
    @Query("""
            select o.number as case_number, o.person_id, p.given_name, p.family_name, p.phone, min(o.at) as raised_at
            from (select c.municipality_id, c.number, c.person_id, c.guide_id, e.at
            """ + OPEN + """
                  ) o
            join person p on p.municipality_id = o.municipality_id and p.person_id = o.person_id
            where o.guide_id = :guideId
            group by o.number, o.person_id, p.given_name, p.family_name, p.phone
            order by min(o.at), o.number
            """)
    List<ConcernLine> open(String municipalityId, UUID guideId);

    /** How many cases of each guide have one, longest waiting first. */
    @Query("""
            select s.display_name as guide, cast(count(*) as int) as concerns, min(o.raised_at) as since
            from (select c.municipality_id, c.case_id, c.guide_id, min(e.at) as raised_at
            """ + OPEN + """
                  group by c.municipality_id, c.case_id, c.guide_id) o
            left join staff s on s.municipality_id = o.municipality_id and s.staff_id = o.guide_id
            group by o.guide_id, s.display_name
            order by min(o.raised_at), s.display_name
            """)
    List<GuideConcerns> byGuide(String municipalityId);
}
