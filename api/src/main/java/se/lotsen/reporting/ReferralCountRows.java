package se.lotsen.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Referrals by the day on which they came; one that should never have existed is not counted. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReferralCountRows extends GenericRepository<ReportedCase, UUID> {

    @Query("""
            select r.sender_unit_id as health_centre_id, cast(r.received_at at time zone 'Europe/Stockholm' as date) as received_on,
                   cast(r.answered_at at time zone 'Europe/Stockholm' as date) as answered_on, cast(count(*) as int) as referrals
            from referral r
            where r.municipality_id = :municipalityId and r.received_at >= :from and r.received_at < :until and r.state <> 'VOIDED'
            group by 1, 2, 3
            """)
    List<ReferralCountRow> referrals(String municipalityId, Instant from, Instant until);

    /** The answered ones, the latest first, before a given one. */
    @Query("""
            select r.referral_id as id, r.person_id, r.number, r.day as on_date, s.display_name as guide_name, r.day as from_on,
                   cast(r.answered_at at time zone 'Europe/Stockholm' as date) as to_on
            from (select f.*, cast(f.received_at at time zone 'Europe/Stockholm' as date) as day
                  from referral f
                  where f.municipality_id = :municipalityId and f.received_at >= :from and f.received_at < :until
                    and f.state <> 'VOIDED' and f.answered_at is not null) r
            left join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.answered_by
            where (r.day, r.referral_id) < (:beforeOn, :beforeId)
            order by r.day desc, r.referral_id desc
            limit :limit
            """)
    List<BehindRow> answeredBehind(
            String municipalityId, Instant from, Instant until, LocalDate beforeOn, UUID beforeId, int limit);

    /** Visits of people whom nobody named, by the newest count of each session. */
    @Query("""
            select cast(coalesce(sum(n.women + n.men + n.not_stated), 0) as int)
            from activity_session s
            cross join lateral (
                select c.women, c.men, c.not_stated from session_count c
                where c.municipality_id = s.municipality_id and c.session_id = s.session_id
                order by c.version desc limit 1) n
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until and s.cancelled_at is null
            """)
    int unnamedVisits(String municipalityId, Instant from, Instant until);

    /** Those sessions, the latest first, before a given one; the visits stand for the number. */
    @Query("""
            select s.session_id as id, s.day as on_date, a.name as activity, n.visits
            from (select x.*, cast(x.starts_at at time zone 'Europe/Stockholm' as date) as day from activity_session x
                  where x.municipality_id = :municipalityId and x.starts_at >= :from and x.starts_at < :until
                    and x.cancelled_at is null) s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            cross join lateral (
                select c.women + c.men + c.not_stated as visits from session_count c
                where c.municipality_id = s.municipality_id and c.session_id = s.session_id
                order by c.version desc limit 1) n
            where n.visits > 0 and (s.day, s.session_id) < (:beforeOn, :beforeId)
            order by s.day desc, s.session_id desc
            limit :limit
            """)
    List<VisitsRow> unnamedBehind(
            String municipalityId, Instant from, Instant until, LocalDate beforeOn, UUID beforeId, int limit);
}
