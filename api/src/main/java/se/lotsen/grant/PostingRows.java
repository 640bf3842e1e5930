package se.lotsen.grant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PostingRows extends GenericRepository<PostingRow, UUID> {

    PostingRow save(PostingRow row);

    @Query("select * from grant_posting where municipality_id = :municipalityId and posting_id = :postingId")
    Optional<PostingRow> one(String municipalityId, UUID postingId);

    @Query("""
            select coalesce(sum(amount_ore), 0) from grant_posting
            where municipality_id = :municipalityId and grant_id = :grantId
            """)
    long used(String municipalityId, UUID grantId);

    /** True when a cost that still stands, or a reversal, has the voucher. A cost that was taken back gives its voucher free. */
    @Query("""
            select exists (
                select from grant_posting p
                where p.municipality_id = :municipalityId and p.grant_id = :grantId and p.voucher = :voucher
                  and not exists (select from grant_posting r
                                  where r.municipality_id = p.municipality_id and r.reverses = p.posting_id))
            """)
    boolean voucherUsed(String municipalityId, UUID grantId, String voucher);

    @Query("""
            select exists (select from grant_posting
                           where municipality_id = :municipalityId and reverses = :postingId)
            """)
    boolean reversed(String municipalityId, UUID postingId);

    @Query("""
            select p.posting_id, p.booked_on, p.amount_ore, p.cost_type, p.purpose, p.provider, p.hours, p.voucher,
                   p.description, p.posted_at, s.display_name as posted_by_name, p.reverses,
                   exists (select from grant_posting r
                           where r.municipality_id = p.municipality_id and r.reverses = p.posting_id) as reversed
            from grant_posting p
            join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.posted_by
            where p.municipality_id = :municipalityId and p.grant_id = :grantId
            order by p.booked_on desc, p.posting_id desc
            """)
    List<LedgerLine> ledger(String municipalityId, UUID grantId);
}
