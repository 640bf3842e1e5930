package se.lotsen.referral.draft;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRow, UUID> {

    @Query("""
            select * from referral_draft
            where municipality_id = :municipalityId and unit_id = :unitId and staff_id = :staffId and draft_id = :draftId
            """)
    Optional<DraftRow> one(String municipalityId, UUID unitId, UUID staffId, UUID draftId);

    @Query("""
            select * from referral_draft
            where municipality_id = :municipalityId and unit_id = :unitId and staff_id = :staffId and draft_id = :draftId
            for update
            """)
    Optional<DraftRow> lock(String municipalityId, UUID unitId, UUID staffId, UUID draftId);

    @Query("""
            select * from referral_draft
            where municipality_id = :municipalityId and unit_id = :unitId and staff_id = :staffId
            order by saved_at desc
            """)
    List<DraftRow> ofStaff(String municipalityId, UUID unitId, UUID staffId);

    @Query("""
            insert into referral_draft (municipality_id, draft_id, unit_id, staff_id, content, saved_at)
            values (:municipalityId, :draftId, :unitId, :staffId, cast(:content as jsonb), :savedAt)
            on conflict (municipality_id, draft_id) do update
            set content = cast(:content as jsonb), saved_at = :savedAt
            where referral_draft.unit_id = :unitId and referral_draft.staff_id = :staffId
              and referral_draft.sent_elsewhere is null
            """)
    int keep(String municipalityId, UUID draftId, UUID unitId, UUID staffId, String content, Instant savedAt);

    @Query("""
            update referral_draft
            set content = cast(:content as jsonb), sent_elsewhere = cast(:receipt as jsonb), saved_at = :at
            where municipality_id = :municipalityId and unit_id = :unitId and staff_id = :staffId and draft_id = :draftId
            """)
    void sent(
            String municipalityId, UUID unitId, UUID staffId, UUID draftId, String content, String receipt, Instant at);

    /** Looks across municipalities, and tells nothing but which they are and how they are reached. */
    @Query("select municipality_id, name, phone, answer_within_working_days from receivers_for(:hsaId)")
    List<Receiver> receiversFor(String hsaId);

    @Query("""
            delete from referral_draft
            where municipality_id = :municipalityId and unit_id = :unitId and staff_id = :staffId and draft_id = :draftId
              and sent_elsewhere is null
            """)
    void delete(String municipalityId, UUID unitId, UUID staffId, UUID draftId);

    @Query("delete from referral_draft where municipality_id = :municipalityId and saved_at < :before")
    int forget(String municipalityId, Instant before);
}
