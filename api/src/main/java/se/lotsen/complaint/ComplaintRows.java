package se.lotsen.complaint;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ComplaintRows extends GenericRepository<ComplaintRow, UUID>, Locking {

    ComplaintRow save(ComplaintRow row);

    Optional<ComplaintRow> findByMunicipalityIdAndNumber(String municipalityId, String number);

    /** A page of what is asked for, the latest first. What is asked for is null for everything. */
    @Query("""
            select * from complaint
            where municipality_id = :municipalityId and received_on between :from and :to
              and (received_on, number) < (:beforeDay, :beforeNumber)
              and (cast(:wantedKind as text) is null or kind = :wantedKind)
              and (cast(:wantedTeller as text) is null or teller = :wantedTeller)
              and (cast(:wantedSubject as text) is null or subject = :wantedSubject)
              and case :wantedState
                      when 'WAITS' then sorted_at is null and dismissed_at is null
                      when 'FEEDBACK' then feedback_due_on is not null and feedback_on is null and dismissed_at is null
                      when 'DISMISSED' then dismissed_at is not null
                      when 'ALL' then dismissed_at is null
                      else sorted_at is not null and dismissed_at is null end
              and case :wantedState
                      when 'LED_TO' then led_to is not null
                      when 'FED_BACK' then feedback_on is not null
                      when 'ACTED' then exists (select from complaint_measure m
                                                where m.municipality_id = complaint.municipality_id
                                                  and m.complaint_id = complaint.complaint_id)
                      else true end
            order by received_on desc, number desc
            limit :atMost
            """)
    List<ComplaintRow> some(
            String municipalityId,
            LocalDate from,
            LocalDate to,
            LocalDate beforeDay,
            String beforeNumber,
            @Nullable String wantedKind,
            @Nullable String wantedTeller,
            @Nullable String wantedSubject,
            String wantedState,
            int atMost);

    @Query("""
            select cast(count(*) filter (where sorted_at is null) as int) as waiting,
                   cast(count(*) filter (where feedback_due_on is not null and feedback_on is null) as int) as owed,
                   cast(count(*) filter (where feedback_on is null and feedback_due_on < :lateBefore) as int) as late
            from complaint
            where municipality_id = :municipalityId and dismissed_at is null
              and (sorted_at is null or (feedback_due_on is not null and feedback_on is null))
            """)
    Duties duties(String municipalityId, LocalDate lateBefore);

    @Query("""
            select * from complaint
            where municipality_id = :municipalityId and registered_by = :staffId
            order by registered_at desc, number desc
            limit :atMost
            """)
    List<ComplaintRow> latest(String municipalityId, UUID staffId, int atMost);

    @Query("""
            select cast(count(*) as int) from complaint
            where municipality_id = :municipalityId and way = 'WEB' and registered_by is null and registered_at >= :since
            """)
    int sentSince(String municipalityId, Instant since);

    @Query("""
            select c.kind, c.teller, c.subject, c.led_to is not null as led_to, c.feedback_on is not null as fed_back,
                   exists (select from complaint_measure m
                           where m.municipality_id = c.municipality_id and m.complaint_id = c.complaint_id) as acted
            from complaint c
            where c.municipality_id = :municipalityId and c.received_on between :from and :to
              and c.sorted_at is not null and c.dismissed_at is null
            """)
    List<Counted> counted(String municipalityId, LocalDate from, LocalDate to);

    @Query("""
            select cast(count(*) as int) from complaint
            where municipality_id = :municipalityId and received_on between :from and :to
              and sorted_at is null and dismissed_at is null
            """)
    int unsorted(String municipalityId, LocalDate from, LocalDate to);

    /** What came in a period and was registered after a moment. */
    @Query("""
            select * from complaint
            where municipality_id = :municipalityId and received_on between :from and :to and registered_at > :after
              and dismissed_at is null
            order by registered_at, number
            """)
    List<ComplaintRow> registeredAfter(String municipalityId, LocalDate from, LocalDate to, Instant after);

    @Query("""
            update complaint set kind = :kind, teller = :teller, subject = :subject, subject_note = :note, led_to = :ledTo,
                   sorted_by = :by, sorted_at = :at
            where municipality_id = :municipalityId and number = :number and dismissed_at is null
            """)
    int sort(
            String municipalityId,
            String number,
            ComplaintKind kind,
            Teller teller,
            @Nullable Subject subject,
            @Nullable String note,
            @Nullable String ledTo,
            UUID by,
            Instant at);

    /** How to reach the one who told is forgotten. */
    @Query("""
            update complaint set feedback_on = :on, feedback_note = :note, contact = null
            where municipality_id = :municipalityId and number = :number and dismissed_at is null
              and feedback_due_on is not null and feedback_on is null
            """)
    int feedBack(String municipalityId, String number, LocalDate on, String note);

    /** How to reach the one who told is forgotten. */
    @Query("""
            update complaint set dismissed_at = :at, dismissed_by = :by, dismissed_why = :why, contact = null
            where municipality_id = :municipalityId and number = :number and dismissed_at is null
            """)
    int dismiss(String municipalityId, String number, Instant at, UUID by, String why);

    @Query("""
            insert into complaint_measure (municipality_id, measure_id, complaint_id, what, activity_id, done_on, noted_by, noted_at)
            values (:municipalityId, :measureId, :complaintId, :what, :activityId, :doneOn, :by, :at)
            """)
    void act(
            String municipalityId,
            UUID measureId,
            UUID complaintId,
            String what,
            @Nullable UUID activityId,
            LocalDate doneOn,
            UUID by,
            Instant at);

    @Query("""
            select m.measure_id, m.what, m.done_on, a.name as activity, a.slug
            from complaint_measure m
            left join activity a on a.municipality_id = m.municipality_id and a.activity_id = m.activity_id
            where m.municipality_id = :municipalityId and m.complaint_id = :complaintId
            order by m.done_on, m.measure_id
            """)
    List<Measure> measures(String municipalityId, UUID complaintId);

    @Query("select activity_id, name from activity where municipality_id = :municipalityId order by name, activity_id")
    List<ActivityChoice> activities(String municipalityId);
}
