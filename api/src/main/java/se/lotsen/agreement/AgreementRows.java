package se.lotsen.agreement;

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

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AgreementRows extends GenericRepository<AgreementRow, UUID> {

    AgreementRow save(AgreementRow row);

    @Query("""
        select * from agreement
        where municipality_id = :municipalityId and agreement_id = :agreementId and taken_back_at is null
        for update
        """)
    Optional<AgreementRow> lock(String municipalityId, UUID agreementId);

    @Query("""
        select * from agreement
        where municipality_id = :municipalityId and place_id = :placeId and taken_back_at is null
        order by valid_from desc, agreement_id
        """)
    List<AgreementRow> ofPlace(String municipalityId, UUID placeId);

    /** True when another agreement of the place holds on some of the days, apart from one that a new one ends. */
    @Query("""
        select exists (
            select from agreement
            where municipality_id = :municipalityId and place_id = :placeId and taken_back_at is null
              and daterange(valid_from, valid_to, '[]') && daterange(:from, cast(:to as date), '[]')
              and not (valid_to is null and valid_from < :from))
        """)
    boolean overlaps(String municipalityId, UUID placeId, LocalDate from, @Nullable LocalDate to);

    /** Nobody else writes about agreements of the place until this transaction ends: two at once would not see each other. */
    @Query("""
        select place_id from meeting_place
        where municipality_id = :municipalityId and place_id = :placeId
        for update
        """)
    Optional<UUID> lockPlace(String municipalityId, UUID placeId);

    /** The agreement that runs until further notice and began before a day. */
    @Query("""
        select * from agreement
        where municipality_id = :municipalityId and place_id = :placeId and taken_back_at is null
          and valid_to is null and valid_from < :from
        """)
    Optional<AgreementRow> running(String municipalityId, UUID placeId, LocalDate from);

    @Query("""
        update agreement set valid_to = :lastDay
        where municipality_id = :municipalityId and agreement_id = :agreementId
        """)
    void endOn(String municipalityId, UUID agreementId, @Nullable LocalDate lastDay);

    @Query("""
        update agreement set taken_back_at = :at, taken_back_by = :by, taken_back_why = :why
        where municipality_id = :municipalityId and agreement_id = :agreementId and taken_back_at is null
        """)
    void takeBack(String municipalityId, UUID agreementId, Instant at, UUID by, String why);

    /** What was taken back about a place, the latest first. */
    @Query("""
        select t.what, t.text, t.from_on, t.to_on, t.why, s.display_name as taken_back_by, t.at as taken_back_at
        from (
            select 'AGREEMENT' as what, a.organiser as text, a.valid_from as from_on, a.valid_to as to_on,
                   a.taken_back_why as why, a.taken_back_by as by, a.taken_back_at as at
            from agreement a
            where a.municipality_id = :municipalityId and a.place_id = :placeId
            union all
            select 'REQUIREMENT', r.kind || ' ' || r.at_least, r.valid_from, r.valid_to,
                   r.taken_back_why, r.taken_back_by, r.taken_back_at
            from agreement_requirement r
            join agreement a on a.municipality_id = r.municipality_id and a.agreement_id = r.agreement_id
            where r.municipality_id = :municipalityId and a.place_id = :placeId
            union all
            select 'CLOSURE', c.reason, c.from_on, c.to_on, c.taken_back_why, c.taken_back_by, c.taken_back_at
            from agreement_closure c
            join agreement a on a.municipality_id = c.municipality_id and a.agreement_id = c.agreement_id
            where c.municipality_id = :municipalityId and a.place_id = :placeId
            union all
            select 'EXCEPTION', e.reason, e.from_on, e.to_on, e.taken_back_why, e.taken_back_by, e.taken_back_at
            from agreement_exception e
            join agreement_requirement r
                on r.municipality_id = e.municipality_id and r.requirement_id = e.requirement_id
            join agreement a on a.municipality_id = r.municipality_id and a.agreement_id = r.agreement_id
            where e.municipality_id = :municipalityId and a.place_id = :placeId) t
        join staff s on s.municipality_id = :municipalityId and s.staff_id = t.by
        order by t.at desc, t.what, t.text
        """)
    List<TakenBack> takenBack(String municipalityId, UUID placeId);

    /** Every agreement of every place that holds on some of the days. */
    @Query("""
        select * from agreement
        where municipality_id = :municipalityId and taken_back_at is null
          and daterange(valid_from, valid_to, '[]') && daterange(:from, :to, '[]')
        order by valid_from, agreement_id
        """)
    List<AgreementRow> holding(String municipalityId, LocalDate from, LocalDate to);
}
