package se.lotsen.evaluation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResearchRows extends GenericRepository<ResearchRow, UUID> {

    @Query("""
            select consent_id, form, given_on from research_consent
            where municipality_id = :municipalityId and person_id = :personId and withdrawn_at is null
            """)
    Optional<ResearchConsent> living(String municipalityId, UUID personId);

    @Query("""
            insert into research_consent (municipality_id, consent_id, person_id, form, given_on, noted_by)
            values (:municipalityId, :consentId, :personId, :form, :givenOn, :notedBy)
            on conflict (municipality_id, person_id) where withdrawn_at is null do nothing
            """)
    void give(
            String municipalityId,
            UUID consentId,
            UUID personId,
            ResearchConsent.Form form,
            LocalDate givenOn,
            UUID notedBy);

    @Query("""
            update research_consent set withdrawn_at = :at
            where municipality_id = :municipalityId and person_id = :personId and withdrawn_at is null
            """)
    void withdraw(String municipalityId, UUID personId, Instant at);

    /**
     * Talks held on some of the days with persons who have a living consent and no protected identity. A record that was merged goes by the
     * one that stays.
     */
    @Query("""
            select h.case_id, coalesce(p.merged_into, p.person_id) as person_id, p.sex, p.birth_year, h.on_date,
                   three.status as three_status, six.status as six_status
            from reporting_talk_held h
            join case_file c on c.municipality_id = h.municipality_id and c.case_id = h.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            left join follow_up three on three.municipality_id = h.municipality_id and three.case_id = h.case_id
                 and three.occasion = 'THREE_MONTHS'
            left join follow_up six on six.municipality_id = h.municipality_id and six.case_id = h.case_id
                 and six.occasion = 'SIX_MONTHS'
            where h.municipality_id = :municipalityId and h.on_date between :fromOn and :toOn
              and c.close_reason is distinct from 'ENTERED_IN_ERROR' and p.protection = 'NONE'
              and exists (select from research_consent r
                          where r.municipality_id = p.municipality_id and r.withdrawn_at is null
                            and r.person_id in (p.person_id, p.merged_into))
            """)
    List<ResearchRow> consenting(String municipalityId, LocalDate fromOn, LocalDate toOn);

    @Query("""
            insert into research_export (municipality_id, export_id, purpose, recipient, from_on, to_on, rows, fingerprint, made_by,
                                         made_at)
            values (:municipalityId, :exportId, :purpose, :recipient, :fromOn, :toOn, :count, :fingerprint, :madeBy, :madeAt)
            """)
    void made(
            String municipalityId,
            UUID exportId,
            String purpose,
            String recipient,
            LocalDate fromOn,
            LocalDate toOn,
            int count,
            String fingerprint,
            UUID madeBy,
            Instant madeAt);

    @Query("""
            select e.purpose, e.recipient, e.from_on, e.to_on, e.rows, e.fingerprint, s.display_name as made_by, e.made_at
            from (select export_id, municipality_id, purpose, recipient, from_on, to_on, rows, fingerprint, made_by as maker, made_at
                  from research_export where municipality_id = :municipalityId) e
            join staff s on s.municipality_id = e.municipality_id and s.staff_id = e.maker
            order by e.export_id desc
            """)
    List<MadeExport> exports(String municipalityId);
}
