package se.lotsen.finger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications, their offers, and what was measured and told of those who take part. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApplicationRows extends GenericRepository<ApplicationRow, UUID> {

    ApplicationRow save(ApplicationRow row);

    @Query("""
            select coalesce(max(number), 0) + 1 from finger_application
            where municipality_id = :municipalityId and programme_id = :programmeId
            """)
    int nextNumber(String municipalityId, UUID programmeId);

    @Query("""
            select exists (select from finger_application
                           where municipality_id = :municipalityId and programme_id = :programmeId and person_id = :personId)
            """)
    boolean hasApplied(String municipalityId, UUID programmeId, UUID personId);

    @Query("""
            select a.application_id, a.programme_id, a.number, a.person_id, a.age, a.home, cast(a.answers as text) as answers,
                   a.applied_on, a.withdrawn_on, a.left_on, a.left_reason, o.offered_on, o.answer_by, o.outcome
            from finger_application a
            left join finger_offer o on o.municipality_id = a.municipality_id and o.application_id = a.application_id
            where a.municipality_id = :municipalityId and a.programme_id = :programmeId
            order by a.number
            """)
    List<ApplicationLine> of(String municipalityId, UUID programmeId);

    @Query("""
            select a.application_id, a.programme_id, a.number, a.person_id, a.age, a.home, cast(a.answers as text) as answers,
                   a.applied_on, a.withdrawn_on, a.left_on, a.left_reason, o.offered_on, o.answer_by, o.outcome
            from finger_application a
            left join finger_offer o on o.municipality_id = a.municipality_id and o.application_id = a.application_id
            where a.municipality_id = :municipalityId and a.application_id = :applicationId
            """)
    Optional<ApplicationLine> one(String municipalityId, UUID applicationId);

    @Query("""
            update finger_application set withdrawn_on = :day
            where municipality_id = :municipalityId and application_id = :applicationId
            """)
    void withdraw(String municipalityId, UUID applicationId, LocalDate day);

    @Query("""
            update finger_application set left_on = :day, left_reason = :why
            where municipality_id = :municipalityId and application_id = :applicationId
            """)
    void leave(String municipalityId, UUID applicationId, LocalDate day, String why);

    @Query("""
            insert into finger_offer (municipality_id, application_id, offered_on, answer_by, offered_by)
            values (:municipalityId, :applicationId, :offeredOn, :answerBy, :offeredBy)
            """)
    void offer(String municipalityId, UUID applicationId, LocalDate offeredOn, LocalDate answerBy, String offeredBy);

    @Query("""
            update finger_offer set outcome = :outcome, answered_at = :at
            where municipality_id = :municipalityId and application_id = :applicationId and outcome is null
            """)
    void answer(String municipalityId, UUID applicationId, OfferOutcome outcome, Instant at);

    /** Programmes with an offer whose last day has passed. */
    @Query("""
            select distinct a.programme_id
            from finger_offer o
            join finger_application a on a.municipality_id = o.municipality_id and a.application_id = o.application_id
            where o.municipality_id = :municipalityId and o.outcome is null and o.answer_by < :today and a.withdrawn_on is null
            """)
    List<UUID> withLapsed(String municipalityId, LocalDate today);

    @Query("""
            insert into finger_value (municipality_id, application_id, measure_id, occasion, value, measured_on, noted_by, noted_at)
            values (:municipalityId, :applicationId, :measureId, :occasion, :measured, :measuredOn, :notedBy, :notedAt)
            on conflict (municipality_id, application_id, measure_id, occasion) do update
            set value = excluded.value, measured_on = excluded.measured_on, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """)
    void keepValue(
            String municipalityId,
            UUID applicationId,
            UUID measureId,
            MeasuredAt occasion,
            BigDecimal measured,
            LocalDate measuredOn,
            UUID notedBy,
            Instant notedAt);

    @Query("""
            select v.application_id, v.measure_id, v.occasion, v.value, v.measured_on
            from finger_value v
            join finger_application a on a.municipality_id = v.municipality_id and a.application_id = v.application_id
            where v.municipality_id = :municipalityId and a.programme_id = :programmeId
            order by v.application_id, v.measure_id, v.occasion
            """)
    List<ValueRow> values(String municipalityId, UUID programmeId);

    @Query("""
            insert into finger_vascular_note (municipality_id, note_id, application_id, way, text, written_by, written_at)
            values (:municipalityId, :noteId, :applicationId, :way, :told, :writtenBy, :writtenAt)
            """)
    void note(
            String municipalityId,
            UUID noteId,
            UUID applicationId,
            VascularNote.Way way,
            String told,
            UUID writtenBy,
            Instant writtenAt);

    @Query("""
            select n.note_id, n.application_id, n.way, n.text, s.display_name as writer, n.written_at
            from finger_vascular_note n
            join staff s on s.municipality_id = n.municipality_id and s.staff_id = n.written_by
            where n.municipality_id = :municipalityId and n.application_id = :applicationId
            order by n.note_id desc
            """)
    List<VascularNote> notes(String municipalityId, UUID applicationId);
}
