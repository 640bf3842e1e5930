package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of cases, each read along one of the partial indexes of {@code case_file} and narrowed on the way. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseListRows extends GenericRepository<CaseRow, UUID> {

    String CASES = """
            select c.case_id, c.number, c.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number,
                   c.state, c.next_step, c.next_step_on, c.closed_at, c.close_reason, s.display_name as guide, (
            """ + Urgency.OF_CASE + """
                   ) as urgent
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId
            """;

    /** What a list may be narrowed by; null narrows nothing. Neither health nor anything else of a person's life is here, by law. */
    String NARROWED = """
              and (cast(:ways as text[]) is null or c.way_in = any(cast(:ways as text[])))
              and (cast(:inStates as text[]) is null or c.state = any(cast(:inStates as text[])))
              and (cast(:guides as uuid[]) is null or c.guide_id = any(cast(:guides as uuid[])))
              and (cast(:languages as text[]) is null or c.person_id in (
                    select l.person_id from person l
                    where l.municipality_id = :municipalityId and l.language = any(cast(:languages as text[]))))
              and (not :interpreted or c.person_id in (
                    select i.person_id from person i
                    where i.municipality_id = :municipalityId and i.interpreter is not null))
              and (cast(:senders as uuid[]) is null or exists (
                    select from referral r
                    where r.municipality_id = c.municipality_id and r.case_id = c.case_id
                      and r.sender_unit_id = any(cast(:senders as uuid[]))))
            """;

    String BY_DAY = """
              and (c.next_step_on, c.case_id) > (:afterDay, :afterId) and c.next_step_on <= :until
            order by c.next_step_on, c.case_id
            limit :atMost
            """;

    @Query(CASES + """
              and c.state <> 'CLOSED' and c.guide_id = :guideId
            """ + NARROWED + BY_DAY)
    List<CaseListRow> mine(
            String municipalityId,
            UUID guideId,
            @Nullable String ways,
            @Nullable String inStates,
            @Nullable String guides,
            @Nullable String languages,
            boolean interpreted,
            @Nullable String senders,
            LocalDate afterDay,
            UUID afterId,
            LocalDate until,
            int atMost);

    @Query(CASES + """
              and c.state <> 'CLOSED' and c.guide_id is null
            """ + NARROWED + BY_DAY)
    List<CaseListRow> unassigned(
            String municipalityId,
            @Nullable String ways,
            @Nullable String inStates,
            @Nullable String guides,
            @Nullable String languages,
            boolean interpreted,
            @Nullable String senders,
            LocalDate afterDay,
            UUID afterId,
            LocalDate until,
            int atMost);

    @Query(CASES + """
              and c.state <> 'CLOSED'
            """ + NARROWED + BY_DAY)
    List<CaseListRow> open(
            String municipalityId,
            @Nullable String ways,
            @Nullable String inStates,
            @Nullable String guides,
            @Nullable String languages,
            boolean interpreted,
            @Nullable String senders,
            LocalDate afterDay,
            UUID afterId,
            LocalDate until,
            int atMost);

    @Query(CASES + """
              and c.state = 'CLOSED'
            """ + NARROWED + """
              and (c.closed_at, c.case_id) < (:before, :beforeId)
            order by c.closed_at desc, c.case_id desc
            limit :atMost
            """)
    List<CaseListRow> closed(
            String municipalityId,
            @Nullable String ways,
            @Nullable String inStates,
            @Nullable String guides,
            @Nullable String languages,
            boolean interpreted,
            @Nullable String senders,
            Instant before,
            UUID beforeId,
            int atMost);

    /** The cases of some persons, or with some numbers or with a referral of some numbers, in one of the lists. */
    @Query(CASES + """
              and (c.person_id = any(cast(:persons as uuid[])) or c.number = any(cast(:numbers as text[]))
                or c.case_id in (select r.case_id from referral r
                                 where r.municipality_id = :municipalityId and r.number = any(cast(:numbers as text[]))))
              and case :tab
                    when 'CLOSED' then c.state = 'CLOSED'
                    when 'OPEN' then c.state <> 'CLOSED'
                    when 'UNASSIGNED' then c.state <> 'CLOSED' and c.guide_id is null
                    else c.state <> 'CLOSED' and c.guide_id = :guideId
                  end
            """ + NARROWED + """
              and (c.closed_at is not null or c.next_step_on <= :until)
            order by c.closed_at desc nulls first, c.next_step_on, c.case_id
            limit :atMost
            """)
    List<CaseListRow> searched(
            String municipalityId,
            String persons,
            String numbers,
            String tab,
            UUID guideId,
            @Nullable String ways,
            @Nullable String inStates,
            @Nullable String guides,
            @Nullable String languages,
            boolean interpreted,
            @Nullable String senders,
            LocalDate until,
            int atMost);

    /** How many cases are in the lists that end, each counted to at most {@code most}. */
    @Query("""
            select (select cast(count(*) as int) from (
                      select 1 from case_file c
                      join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                      where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.guide_id = :guideId
                      limit :most) counted) as mine,
                   (select cast(count(*) as int) from (
                      select 1 from case_file c
                      join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                      where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.guide_id = :guideId
                        and c.next_step_on <= :until
                      limit :most) counted) as week,
                   (select cast(count(*) as int) from (
                      select 1 from case_file c
                      join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                      where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.guide_id is null
                      limit :most) counted) as unassigned,
                   (select cast(count(*) as int) from (
                      select 1 from case_file c
                      join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                      where c.municipality_id = :municipalityId and c.state <> 'CLOSED'
                      limit :most) counted) as open
            """)
    CaseCountsRow counts(String municipalityId, UUID guideId, LocalDate until, int most);
}
