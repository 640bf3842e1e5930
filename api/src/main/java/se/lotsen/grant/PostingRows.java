package se.lotsen.grant;

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
interface PostingRows extends GenericRepository<PostingRow, UUID> {

    PostingRow save(PostingRow row);

    /** A posting of a grant; one of another grant is none. */
    @Query("""
            select * from grant_posting
            where municipality_id = :municipalityId and grant_id = :grantId and posting_id = :postingId
            """)
    Optional<PostingRow> one(String municipalityId, UUID grantId, UUID postingId);

    @Query("""
            select coalesce(sum(amount_ore), 0) from grant_posting
            where municipality_id = :municipalityId and grant_id = :grantId
            """)
    long used(String municipalityId, UUID grantId);

    /** The grant on which a voucher of the same year stands, however it is written. A cost that was taken back gives its voucher free. */
    @Query("""
            select g.* from grant_posting p
            join state_grant g on g.municipality_id = p.municipality_id and g.grant_id = p.grant_id
            where p.municipality_id = :municipalityId and voucher_key(p.voucher) = voucher_key(:voucher) and p.taken_back_at is null
              and extract(year from p.booked_on) = extract(year from cast(:bookedOn as date))
            """)
    Optional<GrantRow> voucherUsed(String municipalityId, String voucher, LocalDate bookedOn);

    /** The grant on which the same voucher with the same amount stands in the year before or after. */
    @Query("""
            select g.* from grant_posting p
            join state_grant g on g.municipality_id = p.municipality_id and g.grant_id = p.grant_id
            where p.municipality_id = :municipalityId and voucher_key(p.voucher) = voucher_key(:voucher)
              and p.amount_ore = :amountOre and p.taken_back_at is null
              and extract(year from p.booked_on) in (extract(year from cast(:bookedOn as date)) - 1,
                                                     extract(year from cast(:bookedOn as date)) + 1)
            order by p.booked_on
            limit 1
            """)
    Optional<GrantRow> voucherOfNextYear(String municipalityId, String voucher, long amountOre, LocalDate bookedOn);

    @Query("""
            update grant_posting set taken_back_at = :at
            where municipality_id = :municipalityId and posting_id = :postingId
            """)
    void takeBack(String municipalityId, UUID postingId, Instant at);

    @Query("""
            select p.posting_id, p.booked_on, p.amount_ore, p.cost_type, p.purpose, p.provider, p.hours, p.voucher,
                   p.description, p.posted_at, s.display_name as posted_by_name, wrong.voucher as reversed_voucher,
                   p.taken_back_at is not null as reversed, p.unit,
                   cast((select count(*) from grant_talk l
                         where l.municipality_id = p.municipality_id and l.posting_id = p.posting_id
                           and l.released_at is null) as int) as talks,
                   p.told_apart
            from grant_posting p
            join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.posted_by
            left join grant_posting wrong on wrong.municipality_id = p.municipality_id and wrong.posting_id = p.reverses
            where p.municipality_id = :municipalityId and p.grant_id = :grantId
            order by p.booked_on desc, p.posting_id desc
            """)
    List<LedgerLine> ledger(String municipalityId, UUID grantId);
}
