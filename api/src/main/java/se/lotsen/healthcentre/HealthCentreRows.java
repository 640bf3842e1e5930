package se.lotsen.healthcentre;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HealthCentreRows extends GenericRepository<RoutineRow, UUID> {

    RoutineRow save(RoutineRow row);

    /** What was written down about each health centre, the latest first. */
    @Query("""
            select r.health_centre_id, r.signed_on, r.contact_name, r.last_meeting_on, r.next_meeting_on, r.noted_at,
                   s.display_name as noted_by
            from health_centre_routine r
            join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.noted_by
            where r.municipality_id = :municipalityId
            order by r.noted_at desc, r.routine_id desc
            """)
    List<Routine> routines(String municipalityId);

    @Query("""
            insert into health_centre_listing (municipality_id, listing_id, health_centre_id, listed, as_of, noted_at, noted_by)
            values (:municipalityId, :listingId, :healthCentreId, :listed, :asOf, :notedAt, :notedBy)
            """)
    void addListing(
            String municipalityId,
            UUID listingId,
            UUID healthCentreId,
            int listed,
            LocalDate asOf,
            Instant notedAt,
            UUID notedBy);

    /** The latest day first, and of one day what was written last. */
    @Query("""
            select l.health_centre_id, l.listed, l.as_of, l.noted_at, s.display_name as noted_by
            from health_centre_listing l
            join staff s on s.municipality_id = l.municipality_id and s.staff_id = l.noted_by
            where l.municipality_id = :municipalityId
            order by l.as_of desc, l.noted_at desc, l.listing_id desc
            """)
    List<Listing> listings(String municipalityId);

    @Query("""
            insert into health_centre_contact (municipality_id, contact_id, health_centre_id, on_date, spoke_with, said, noted_at, noted_by)
            values (:municipalityId, :contactId, :healthCentreId, :onDate, :spokeWith, :said, :notedAt, :notedBy)
            """)
    void addContact(
            String municipalityId,
            UUID contactId,
            UUID healthCentreId,
            LocalDate onDate,
            String spokeWith,
            String said,
            Instant notedAt,
            UUID notedBy);

    @Query("""
            select c.on_date, c.spoke_with, c.said, s.display_name as noted_by
            from health_centre_contact c
            join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.noted_by
            where c.municipality_id = :municipalityId and c.health_centre_id = :healthCentreId
            order by c.on_date desc, c.noted_at desc, c.contact_id desc
            """)
    List<CentreContact> contacts(String municipalityId, UUID healthCentreId);

    @Query("""
            select r.sender_unit_id as health_centre_id,
                   cast(max(r.received_at) at time zone 'Europe/Stockholm' as date) as on_date
            from referral r
            where r.municipality_id = :municipalityId and r.state <> 'VOIDED'
            group by r.sender_unit_id
            """)
    List<LastReferralRow> lastReferrals(String municipalityId);
}
