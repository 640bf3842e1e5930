package se.lotsen.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The year's figures. A session's visits are those of its newest count; where nobody counted, those booked by name who came. A person whose
 * name the leader did not see is one of the counted and is not added again.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends GenericRepository<CountRow, UUID> {

    @Query("""
            with s as (
                select s.session_id, coalesce(s.place_id, a.place_id) as place_id,
                       date_trunc('week', s.starts_at at time zone 'Europe/Stockholm') as week,
                       s.cancelled_at is null and s.ends_at <= :now as held, s.cancelled_at is not null as cancelled
                from activity_session s
                join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
                where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
            ), each as (
                select s.*, n.session_id is not null or y.session_id is not null as counted,
                       coalesce(n.named + n.women + n.men + n.not_stated, y.came, 0) as visits,
                       coalesce(n.named_women + n.women, y.women, 0) as women,
                       coalesce(n.named_men + n.men, y.men, 0) as men,
                       n.lives_here, n.lives_area, n.lives_elsewhere, n.new_visitors, n.portions
                from s
                left join lateral (
                    select c.* from session_count c
                    where c.municipality_id = :municipalityId and c.session_id = s.session_id and not s.cancelled
                    order by c.version desc limit 1) n on true
                left join lateral (
                    select b.session_id, count(*) as came,
                           count(*) filter (where p.sex = 'WOMAN') as women, count(*) filter (where p.sex = 'MAN') as men
                    from booking b
                    join case_file f on f.municipality_id = b.municipality_id and f.case_id = b.case_id
                    join person p on p.municipality_id = f.municipality_id and p.person_id = f.person_id
                    where b.municipality_id = :municipalityId and b.session_id = s.session_id and b.outcome = 'CAME'
                      and not s.cancelled
                    group by b.session_id) y on true
            ), first as (
                select coalesce(o.place_id, a.place_id) as place_id,
                       cast(min(o.starts_at) at time zone 'Europe/Stockholm' as date) as day
                from activity_session o
                join activity a on a.municipality_id = o.municipality_id and a.activity_id = o.activity_id
                where o.municipality_id = :municipalityId and o.cancelled_at is null
                group by 1
            )
            select p.place_id, p.slug, p.name as place, first.day as first_on,
                   cast(count(*) filter (where e.held) as int) as held,
                   cast(count(*) filter (where e.counted) as int) as counted,
                   cast(count(*) filter (where e.cancelled) as int) as cancelled,
                   cast(count(distinct e.week) filter (where e.held) as int) as weeks,
                   cast(sum(e.visits) as bigint) as visits, cast(sum(e.women) as bigint) as women,
                   cast(sum(e.men) as bigint) as men,
                   cast(sum(e.visits - e.women - e.men) as bigint) as not_stated,
                   cast(coalesce(sum(e.lives_here), 0) as bigint) as lives_here,
                   cast(coalesce(sum(e.lives_area), 0) as bigint) as lives_area,
                   cast(coalesce(sum(e.lives_elsewhere), 0) as bigint) as lives_elsewhere,
                   cast(coalesce(sum(e.new_visitors), 0) as bigint) as new_visitors,
                   cast(coalesce(sum(e.portions), 0) as bigint) as portions
            from each e
            join meeting_place p on p.municipality_id = :municipalityId and p.place_id = e.place_id
            left join first on first.place_id = p.place_id
            group by p.place_id, p.slug, p.name, first.day
            order by p.name, p.place_id
            """)
    List<PlaceYearRow> places(String municipalityId, Instant from, Instant until, Instant now);

    /** Weeks of the year with at least one session held at a place. */
    @Query("""
            select cast(count(distinct date_trunc('week', s.starts_at at time zone 'Europe/Stockholm')) as int)
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
              and s.cancelled_at is null and s.ends_at <= :now and coalesce(s.place_id, a.place_id) is not null
            """)
    int weeks(String municipalityId, Instant from, Instant until, Instant now);

    /** Persons who came to something they were booked on by name, each once: at each place, and without a place in all. */
    @Query("""
            select coalesce(s.place_id, a.place_id) as place_id, cast(count(distinct f.person_id) as int) as persons
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            join booking b on b.municipality_id = s.municipality_id and b.session_id = s.session_id
            join case_file f on f.municipality_id = b.municipality_id and f.case_id = b.case_id
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
              and b.outcome = 'CAME' and coalesce(s.place_id, a.place_id) is not null
            group by grouping sets ((coalesce(s.place_id, a.place_id)), ())
            """)
    List<PersonsRow> persons(String municipalityId, Instant from, Instant until);

    @Query("""
            with newest as (
                select distinct on (c.session_id) c.*
                from activity_session s
                join session_count c on c.municipality_id = s.municipality_id and c.session_id = s.session_id
                where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
                order by c.session_id, c.version desc
            )
            select a.name as activity,
                   cast(count(*) filter (where s.cancelled_at is null and s.ends_at <= :now) as int) as held,
                   cast(count(*) filter (where s.cancelled_at is null and (n.session_id is not null or y.came > 0)) as int)
                       as counted,
                   cast(count(*) filter (where s.cancelled_at is not null) as int) as cancelled,
                   cast(coalesce(sum(coalesce(n.named + n.women + n.men + n.not_stated, y.came))
                                 filter (where s.cancelled_at is null), 0) as bigint) as visits,
                   cast(coalesce(sum(n.portions) filter (where s.cancelled_at is null), 0) as bigint) as portions
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join newest n on n.session_id = s.session_id
            left join lateral (select count(*) as came from booking b
                               where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                                 and b.outcome = 'CAME') y on true
            where s.municipality_id = :municipalityId and coalesce(s.place_id, a.place_id) = :placeId
              and s.starts_at >= :from and s.starts_at < :until
            group by a.name
            order by a.name
            """)
    List<ActivityYearRow> activities(String municipalityId, UUID placeId, Instant from, Instant until, Instant now);
}
