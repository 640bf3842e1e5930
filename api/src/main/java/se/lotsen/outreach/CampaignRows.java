package se.lotsen.outreach;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CampaignRows extends GenericRepository<CampaignRow, UUID> {

    CampaignRow save(CampaignRow row);

    @Query("select * from outreach_campaign where municipality_id = :municipalityId and campaign_id = :campaignId")
    Optional<CampaignRow> one(String municipalityId, UUID campaignId);

    @Query("""
        select * from outreach_campaign where municipality_id = :municipalityId and campaign_id = :campaignId for update
        """)
    Optional<CampaignRow> lock(String municipalityId, UUID campaignId);

    /** Running ones first, then the latest. */
    @Query("""
        select * from outreach_campaign where municipality_id = :municipalityId
        order by (ended_at is not null), begun_at desc, campaign_id desc
        """)
    List<CampaignRow> all(String municipalityId);

    @Query("""
        update outreach_campaign set ended_at = :at, ended_by = :by
        where municipality_id = :municipalityId and campaign_id = :campaignId
        """)
    void end(String municipalityId, UUID campaignId, Instant at, UUID by);

    @Query("""
        insert into outreach_import (municipality_id, import_id, campaign_id, imported_at, imported_by, lines, taken, known, opted_out,
                                     by_list, again, wrong)
        values (:municipalityId, :importId, :campaignId, :importedAt, :importedBy, :lines, :taken, :known, :optedOut, :byList, :again,
                :wrong)
        """)
    void addImport(
            String municipalityId,
            UUID importId,
            UUID campaignId,
            Instant importedAt,
            UUID importedBy,
            int lines,
            int taken,
            int known,
            int optedOut,
            int byList,
            int again,
            int wrong);

    @Query("""
        insert into outreach_wrong_line (municipality_id, import_id, line, field, fault, raw)
        values (:municipalityId, :importId, :line, :field, :fault, :raw)
        """)
    void addWrong(String municipalityId, UUID importId, int line, String field, String fault, String raw);

    @Query("""
        select imported_at, lines, taken, known, opted_out, by_list, again, wrong
        from outreach_import where municipality_id = :municipalityId and campaign_id = :campaignId
        order by imported_at desc, import_id desc
        """)
    List<Imported> imports(String municipalityId, UUID campaignId);

    /** The wrong lines of the latest list of a campaign. */
    @Query("""
        select w.line, w.field, w.fault, w.raw
        from outreach_wrong_line w
        where w.municipality_id = :municipalityId and w.import_id = (
            select i.import_id from outreach_import i
            where i.municipality_id = :municipalityId and i.campaign_id = :campaignId
            order by i.imported_at desc, i.import_id desc limit 1)
        order by w.line
        """)
    List<WrongLine> wrong(String municipalityId, UUID campaignId);

    @Query("""
        update outreach_wrong_line w set raw = ''
        from outreach_import i
        where w.municipality_id = :municipalityId and i.municipality_id = w.municipality_id and i.import_id = w.import_id
          and i.campaign_id = :campaignId
        """)
    void emptyWrong(String municipalityId, UUID campaignId);

    @Query("""
        insert into outreach_letter_batch (municipality_id, batch_id, campaign_id, written_at, written_by, letters)
        values (:municipalityId, :batchId, :campaignId, :writtenAt, :writtenBy, :letters)
        """)
    void addBatch(String municipalityId, UUID batchId, UUID campaignId, Instant writtenAt, UUID writtenBy, int letters);

    @Query("""
        select batch_id, written_at, letters from outreach_letter_batch
        where municipality_id = :municipalityId and campaign_id = :campaignId
        order by written_at desc, batch_id desc
        """)
    List<LetterBatch> batches(String municipalityId, UUID campaignId);

    @Query("""
        select batch_id, written_at, letters from outreach_letter_batch
        where municipality_id = :municipalityId and campaign_id = :campaignId and batch_id = :batchId
        """)
    Optional<LetterBatch> batch(String municipalityId, UUID campaignId, UUID batchId);

    @Query("""
        insert into outreach_case (municipality_id, campaign_id, case_id)
        values (:municipalityId, :campaignId, :caseId)
        """)
    void addCase(String municipalityId, UUID campaignId, UUID caseId);
}
