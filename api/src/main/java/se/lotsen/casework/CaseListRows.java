package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lists of cases, each read along one of the partial indexes of {@code case_file}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseListRows extends GenericRepository<CaseRow, UUID> {

    @Query("""
            select c.case_id, c.number, c.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number,
                   c.state, c.next_step, c.next_step_on, c.closed_at, c.close_reason, s.display_name as guide
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.guide_id = :guideId
              and (c.next_step_on, c.case_id) > (:afterDay, :afterId) and c.next_step_on <= :until
            order by c.next_step_on, c.case_id
            limit :atMost
            """)
    List<CaseListRow> mine(
            String municipalityId, UUID guideId, LocalDate afterDay, UUID afterId, LocalDate until, int atMost);

    @Query("""
            select c.case_id, c.number, c.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number,
                   c.state, c.next_step, c.next_step_on, c.closed_at, c.close_reason, s.display_name as guide
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.guide_id is null
              and (c.next_step_on, c.case_id) > (:afterDay, :afterId)
            order by c.next_step_on, c.case_id
            limit :atMost
            """)
    List<CaseListRow> unassigned(String municipalityId, LocalDate afterDay, UUID afterId, int atMost);

    @Query("""
            select c.case_id, c.number, c.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number,
                   c.state, c.next_step, c.next_step_on, c.closed_at, c.close_reason, s.display_name as guide
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.state <> 'CLOSED'
              and (c.next_step_on, c.case_id) > (:afterDay, :afterId)
            order by c.next_step_on, c.case_id
            limit :atMost
            """)
    List<CaseListRow> open(String municipalityId, LocalDate afterDay, UUID afterId, int atMost);

    @Query("""
            select c.case_id, c.number, c.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number,
                   c.state, c.next_step, c.next_step_on, c.closed_at, c.close_reason, s.display_name as guide
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.state = 'CLOSED'
              and (c.closed_at, c.case_id) < (:before, :beforeId)
            order by c.closed_at desc, c.case_id desc
            limit :atMost
            """)
    List<CaseListRow> closed(String municipalityId, Instant before, UUID beforeId, int atMost);
}
