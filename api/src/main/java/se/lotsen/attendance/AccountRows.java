package se.lotsen.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The year's figures. What a session's visits are is said by the view {@code session_visits}. A place without sessions is there for what it costs. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends GenericRepository<CountRow, UUID> {

    /** Sessions held in the weeks of a time. A week belongs to the time of its Thursday, which is at most four days from the session. */
    String HELD_IN_ITS_WEEKS = """
            where w.municipality_id = :municipalityId and not w.cancelled and w.ends_at <= :now
              and w.starts_at >= cast(:from as timestamptz) - interval '4 days'
              and w.starts_at < cast(:until as timestamptz) + interval '4 days'
              and w.thursday >= cast(cast(:from as timestamptz) at time zone 'Europe/Stockholm' as date)
              and w.thursday < cast(cast(:until as timestamptz) at time zone 'Europe/Stockholm' as date)
            """;

    @Query("""
            with each as (
                select v.*, not v.cancelled and v.ends_at <= :now as held
                from session_visits v
                where v.municipality_id = :municipalityId and v.starts_at >= :from and v.starts_at < :until
            ), open as (
                select w.place_id, count(distinct w.thursday) as weeks
                from session_week w
            """ + HELD_IN_ITS_WEEKS + """
                group by w.place_id
            ), first as (
                select s.place_id, cast(min(s.starts_at) at time zone 'Europe/Stockholm' as date) as day
                from activity_session s
                where s.municipality_id = :municipalityId and s.cancelled_at is null and s.ends_at <= :now
                group by s.place_id
            )
            select p.place_id, p.slug, p.name as place, first.day as first_on,
                   cast(count(*) filter (where e.held) as int) as held,
                   cast(count(*) filter (where e.counted) as int) as counted,
                   cast(count(*) filter (where e.cancelled) as int) as cancelled,
                   coalesce(cast(max(open.weeks) as int), 0) as weeks,
                   cast(coalesce(sum(e.visits), 0) as bigint) as visits,
                   cast(coalesce(sum(e.women), 0) as bigint) as women,
                   cast(coalesce(sum(e.men), 0) as bigint) as men,
                   cast(coalesce(sum(e.visits - e.women - e.men), 0) as bigint) as not_stated,
                   cast(coalesce(sum(e.lives_here), 0) as bigint) as lives_here,
                   cast(coalesce(sum(e.lives_area), 0) as bigint) as lives_area,
                   cast(coalesce(sum(e.lives_elsewhere), 0) as bigint) as lives_elsewhere,
                   cast(coalesce(sum(e.new_visitors), 0) as bigint) as new_visitors,
                   cast(coalesce(sum(e.portions), 0) as bigint) as portions
            from meeting_place p
            left join each e on e.place_id = p.place_id
            left join open on open.place_id = p.place_id
            left join first on first.place_id = p.place_id
            where p.municipality_id = :municipalityId
              and (e.session_id is not null
                   or exists (select from place_cost c
                              where c.municipality_id = p.municipality_id and c.place_id = p.place_id
                                and c.year = :year and c.amount_ore > 0))
            group by p.place_id, p.slug, p.name, first.day
            order by p.name, p.place_id
            """)
    List<PlaceYearRow> places(String municipalityId, int year, Instant from, Instant until, Instant now);

    /** Weeks of the year with at least one session held at a place. A week belongs to the year of its Thursday, as in an agreement. */
    @Query("""
            select cast(count(distinct w.thursday) as int)
            from session_week w
            """ + HELD_IN_ITS_WEEKS + """
              and w.place_id is not null
            """)
    int weeks(String municipalityId, Instant from, Instant until, Instant now);

    /** Each day's sessions at the meeting places and the visits to them. */
    @Query("""
            select cast(v.starts_at at time zone 'Europe/Stockholm' as date) as on_date,
                   cast(count(*) filter (where not v.cancelled and v.ends_at <= :now) as int) as held,
                   cast(sum(v.visits) as bigint) as visits,
                   cast(sum(v.women) as bigint) as women,
                   cast(sum(v.men) as bigint) as men
            from session_visits v
            where v.municipality_id = :municipalityId and v.place_id is not null and v.starts_at >= :from and v.starts_at < :until
            group by on_date
            """)
    List<VisitDayRow> days(String municipalityId, Instant from, Instant until, Instant now);

    /** Persons who came to something they were booked on by name, each once, and those who came three times: at each place, and without a place in all. */
    @Query("""
            with came as (
                select s.place_id, f.person_id, count(*) as times
                from activity_session s
                join booking b on b.municipality_id = s.municipality_id and b.session_id = s.session_id
                join case_file f on f.municipality_id = b.municipality_id and f.case_id = b.case_id
                where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
                  and b.outcome = 'CAME' and s.place_id is not null
                group by grouping sets ((s.place_id, f.person_id), (f.person_id))
            )
            select place_id, cast(count(*) as int) as persons, cast(count(*) filter (where times >= 3) as int) as kept
            from came
            group by place_id
            """)
    List<PersonsRow> persons(String municipalityId, Instant from, Instant until);

    /** What those of a unit lead, by activity and place, with the visits of the sessions that somebody counted. */
    @Query("""
            select a.name as activity, coalesce(p.name, '') as place,
                   cast(count(*) filter (where not v.cancelled and v.ends_at <= :now) as int) as held,
                   cast(count(v.version) as int) as counted,
                   cast(count(*) filter (where v.cancelled) as int) as cancelled,
                   cast(coalesce(sum(v.visits) filter (where v.version is not null), 0) as bigint) as visits,
                   cast(coalesce(sum(v.women) filter (where v.version is not null), 0) as bigint) as women,
                   cast(coalesce(sum(v.men) filter (where v.version is not null), 0) as bigint) as men,
                   cast(coalesce(sum(v.lives_here), 0) as bigint) as lives_here,
                   cast(coalesce(sum(v.lives_area), 0) as bigint) as lives_area,
                   cast(coalesce(sum(v.lives_elsewhere), 0) as bigint) as lives_elsewhere,
                   cast(coalesce(sum(v.new_visitors), 0) as bigint) as new_visitors,
                   cast(coalesce(sum(v.portions), 0) as bigint) as portions
            from session_visits v
            join activity a on a.municipality_id = v.municipality_id and a.activity_id = v.activity_id
            join staff f on f.municipality_id = a.municipality_id and f.staff_id = a.leader_id
            left join meeting_place p on p.municipality_id = v.municipality_id and p.place_id = v.place_id
            where v.municipality_id = :municipalityId and f.unit_id = :unitId
              and v.starts_at >= :from and v.starts_at < :until
            group by a.name, p.name
            order by a.name, p.name nulls first
            """)
    List<LedYearRow> ledBy(String municipalityId, UUID unitId, Instant from, Instant until, Instant now);

    @Query("""
            select a.name as activity,
                   cast(count(*) filter (where not v.cancelled and v.ends_at <= :now) as int) as held,
                   cast(count(*) filter (where v.counted) as int) as counted,
                   cast(count(*) filter (where v.cancelled) as int) as cancelled,
                   cast(sum(v.visits) as bigint) as visits,
                   cast(coalesce(sum(v.portions), 0) as bigint) as portions
            from session_visits v
            join activity a on a.municipality_id = v.municipality_id and a.activity_id = v.activity_id
            where v.municipality_id = :municipalityId and v.place_id = :placeId
              and v.starts_at >= :from and v.starts_at < :until
            group by a.name
            order by a.name
            """)
    List<ActivityYearRow> activities(String municipalityId, UUID placeId, Instant from, Instant until, Instant now);
}
