package se.lotsen.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Cases by the time in which they were opened: one range of one index, and then each case's own rows. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseCountRows extends GenericRepository<ReportedCase, UUID> {

    /** Each case of a year with all that cases are divided by. */
    @Query("""
            select c.way_in, c.step, (cast(extract(month from c.day) as int) + 3) / 4 as tertial, c.sex,
                   cast(extract(year from c.day) as int) - c.birth_year as age, coalesce(cast(c.health_centre_id as text), 'NONE') as health_centre, c.close_reason,
                   coalesce(c.lives_alone, false) as lives_alone, c.needs_interpreter, coalesce(c.lives_far, false) as lives_far
            from (select r.*, cast(r.opened_at at time zone 'Europe/Stockholm' as date) as day
                  from reporting_case r
                  where r.municipality_id = :municipalityId and r.opened_at >= :from and r.opened_at < :until) c
            """)
    List<CountedCaseRow> cases(String municipalityId, Instant from, Instant until);

    /** The days on which we were told of the cases of a period that had a talk, and those of their talks. */
    @Query("""
            select c.told_on as from_on, c.talk_on as to_on, cast(count(*) as int) as how_many
            from reporting_case_told c
            where c.municipality_id = :municipalityId and c.opened_at >= :from and c.opened_at < :until and c.talk_on is not null
            group by 1, 2
            """)
    List<DaysRow> daysToTalk(String municipalityId, Instant from, Instant until);

    /** The cases that came at least so far, the latest first, before a given one. */
    @Query("""
            select c.case_id as id, c.person_id, c.number, c.day as on_date, s.display_name as guide_name, c.told_on as from_on,
                   c.talk_on as to_on
            from (select r.*, cast(r.opened_at at time zone 'Europe/Stockholm' as date) as day
                  from reporting_case r
                  where r.municipality_id = :municipalityId and r.opened_at >= :from and r.opened_at < :until) c
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.step >= :step and (c.day, c.case_id) < (:beforeOn, :beforeId)
            order by c.day desc, c.case_id desc
            limit :limit
            """)
    List<BehindRow> behind(
            String municipalityId, Instant from, Instant until, int step, LocalDate beforeOn, UUID beforeId, int limit);

    /** Cases whose next step should have been taken. */
    @Query("""
            select cast(count(*) as int) from case_file c
            where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.next_step_on < :today
            """)
    int late(String municipalityId, LocalDate today);

    /** Those cases, the latest day first, before a given one. */
    @Query("""
            select c.case_id as id, c.person_id, c.number, c.next_step_on as on_date, s.display_name as guide_name,
                   cast(null as date) as from_on, cast(null as date) as to_on
            from case_file c
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.next_step_on < :today
              and (c.next_step_on, c.case_id) < (:beforeOn, :beforeId)
            order by c.next_step_on desc, c.case_id desc
            limit :limit
            """)
    List<BehindRow> lateBehind(String municipalityId, LocalDate today, LocalDate beforeOn, UUID beforeId, int limit);
}
