package se.lotsen.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BookingRows extends GenericRepository<BookingRow, UUID> {

    BookingRow save(BookingRow row);

    BookingRow update(BookingRow row);

    @Query("select * from booking where municipality_id = :municipalityId and booking_id = :bookingId")
    Optional<BookingRow> one(String municipalityId, UUID bookingId);

    @Query("""
            select exists (select from booking
                           where municipality_id = :municipalityId and case_id = :caseId and moved_from = :bookingId)
            """)
    boolean isMoved(String municipalityId, UUID caseId, UUID bookingId);

    @Query("""
            select exists (select 1 from booking
                           where municipality_id = :municipalityId and case_id = :caseId and session_id = :sessionId
                             and outcome <> 'CANCELLED')
            """)
    boolean isBooked(String municipalityId, UUID caseId, UUID sessionId);

    @Query("""
            select * from booking
            where municipality_id = :municipalityId and session_id = :sessionId and outcome = 'BOOKED'
            order by case_id
            """)
    List<BookingRow> stillBooked(String municipalityId, UUID sessionId);

    /** Bookings of a case whose session has not begun, soonest first. */
    @Query("""
            select b.*
            from booking b
            join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
            where b.municipality_id = :municipalityId and b.case_id = :caseId and b.outcome = 'BOOKED'
              and s.starts_at > :now
            order by s.starts_at, b.booking_id
            """)
    List<BookingRow> ahead(String municipalityId, UUID caseId, Instant now);

    /** True when the person missed the last two sessions of which something is said. */
    @Query("""
            select exists (select from missed_twice where municipality_id = :municipalityId and case_id = :caseId)
            """)
    boolean missedLastTwo(String municipalityId, UUID caseId);

    /** When the first session began that the person came to. */
    @Query("""
            select s.starts_at
            from booking b
            join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
            where b.municipality_id = :municipalityId and b.case_id = :caseId and b.outcome = 'CAME'
            order by s.starts_at
            limit 1
            """)
    Optional<Instant> firstCame(String municipalityId, UUID caseId);

    @Query("""
            select b.booking_id, b.session_id, a.name as activity, a.slug, p.name as place, s.starts_at, s.ends_at,
                   b.companion, b.companion_name, b.transport, b.reminder, b.outcome, b.outcome_at, b.asked_by, b.outcome_reason, b.moved_from,
                   b.booked_at, f.display_name as booked_by, b.reminded_at, r.display_name as reminded_by, b.outcome_by,
                   exists (select from booking n
                           where n.municipality_id = b.municipality_id and n.case_id = b.case_id
                             and n.moved_from = b.booking_id) as moved
            from booking b
            join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            left join staff f on f.municipality_id = b.municipality_id and f.staff_id = b.booked_by
            left join staff r on r.municipality_id = b.municipality_id and r.staff_id = b.reminded_by
            where b.municipality_id = :municipalityId and b.case_id = :caseId
            order by s.starts_at, b.booking_id
            """)
    List<BookingLine> ofCase(String municipalityId, UUID caseId);

    @Query("""
            select c.number as case_number, c.person_id, p.given_name, p.family_name, p.birth_year, p.phone,
                   a.name as activity, m.missed_at, m.registered_at
            from case_file c
            join missed_twice m on m.municipality_id = c.municipality_id and m.case_id = c.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            join activity a on a.municipality_id = c.municipality_id and a.activity_id = m.activity_id
            where c.municipality_id = :municipalityId and c.guide_id = :guideId
              and c.state in ('MATCHED', 'PARTICIPATING')
              and not exists (select 1 from case_event e
                              where e.municipality_id = c.municipality_id and e.case_id = c.case_id
                                and e.at > m.known_at
                                and e.kind in ('NoteWritten', 'ContactTried', 'ActivityMatched', 'FollowUpSettled'))
            order by m.registered_at, c.number
            """)
    List<MissedLine> missedTwice(String municipalityId, UUID guideId);

    /** Those booked on a session in the order of their cases, without those whose identity is protected. */
    @Query("""
            select b.booking_id, b.case_id, p.person_id, p.given_name, p.family_name, p.sex, b.outcome
            from booking b
            join case_file c on c.municipality_id = b.municipality_id and c.case_id = b.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where b.municipality_id = :municipalityId and b.session_id = :sessionId and b.outcome <> 'CANCELLED'
              and p.protection = 'NONE'
            order by b.case_id
            """)
    List<VisitorRow> visitors(String municipalityId, UUID sessionId);
}
