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
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GrantRows extends GenericRepository<GrantRow, UUID>, Locking {

    GrantRow save(GrantRow row);

    @Query("select * from state_grant where municipality_id = :municipalityId and grant_id = :grantId")
    Optional<GrantRow> one(String municipalityId, UUID grantId);

    /**
     * All grants, those that there are and those that are entered, held until the transaction ends: two postings cannot both use what is left, nor
     * the same voucher or talk in two grants, and no grant is entered twice.
     */
    default void lockAll(String municipalityId) {
        var _ = lock("grants of " + municipalityId);
    }

    @Query("""
            select * from state_grant
            where municipality_id = :municipalityId and name = :name and year = :year
            """)
    Optional<GrantRow> named(String municipalityId, String name, int year);

    @Query("select * from state_grant where municipality_id = :municipalityId order by year desc, name")
    List<GrantRow> all(String municipalityId);

    @Query("""
            update state_grant set requisitioned_ore = :amountOre, requisitioned_on = :askedOn, version = version + 1
            where municipality_id = :municipalityId and grant_id = :grantId
            """)
    void requisition(String municipalityId, UUID grantId, long amountOre, LocalDate askedOn);

    /** What stood before is written by a trigger. {@code typeNames} is none of the row's names, or it would be bound as a list of one. */
    @Query("""
            update state_grant
            set name = :name, year = :year, reference = :reference, ceiling_ore = :ceilingOre, usable_from = :usableFrom,
                usable_to = :usableTo, report_due = :reportDue, activities_allowed = :activitiesAllowed,
                other_purposes = :otherPurposes, target_group = :targetName, cost_types = cast(:typeNames as text[]),
                requisition_due = :requisitionDue, contact = :contact, version = version + 1
            where municipality_id = :municipalityId and grant_id = :grantId
            """)
    void change(
            String municipalityId,
            UUID grantId,
            String name,
            int year,
            @Nullable String reference,
            long ceilingOre,
            LocalDate usableFrom,
            LocalDate usableTo,
            @Nullable LocalDate reportDue,
            boolean activitiesAllowed,
            boolean otherPurposes,
            String targetName,
            String typeNames,
            @Nullable LocalDate requisitionDue,
            @Nullable String contact);

    /** The latest first. */
    @Query("""
            select c.at, coalesce(s.display_name, 'Lotsen') as by, c.field, c.before, c.after
            from grant_change c
            left join staff s on s.municipality_id = c.municipality_id and cast(s.staff_id as text) = c.made_by
            where c.municipality_id = :municipalityId and c.grant_id = :grantId
            order by c.change_id desc
            limit 200
            """)
    List<GrantChange> changes(String municipalityId, UUID grantId);

    /** Talks in the grant's period that it counts and no other grant pays, and those of them that it pays. */
    @Query("""
            select cast(count(*) filter (where t.paid_by is null or t.paid_by = t.grant_id) as int) as counted,
                   cast(count(*) filter (where t.paid_by = t.grant_id) as int) as paid
            from grant_counted_talk t
            where t.municipality_id = :municipalityId and t.grant_id = :grantId
            """)
    TalkCountRow talks(String municipalityId, UUID grantId);

    @Query("""
            select kind, quote, source from grant_condition
            where municipality_id = :municipalityId and grant_id = :grantId and quote <> ''
            order by kind
            """)
    List<GrantCondition> conditions(String municipalityId, UUID grantId);

    @Query("""
            insert into grant_condition (municipality_id, grant_id, kind, quote, source)
            values (:municipalityId, :grantId, :kindName, :quote, :source)
            """)
    void addCondition(String municipalityId, UUID grantId, String kindName, String quote, String source);

    @Query("""
            update grant_condition set quote = :quote, source = :source
            where municipality_id = :municipalityId and grant_id = :grantId and kind = :kindName
            """)
    void sayCondition(String municipalityId, UUID grantId, String kindName, String quote, String source);

    /** What each unit has been given, and what it has used. */
    @Query("""
            select unit, cast(sum(given) as bigint) as given_ore, cast(sum(used) as bigint) as used_ore
            from (select unit, amount_ore as given, 0 as used from grant_allocation
                  where municipality_id = :municipalityId and grant_id = :grantId
                  union all
                  select unit, 0, amount_ore from grant_posting
                  where municipality_id = :municipalityId and grant_id = :grantId and unit is not null) each
            group by unit
            order by unit
            """)
    List<UnitShare> shares(String municipalityId, UUID grantId);

    @Query("""
            select unit, amount_ore, decision, decided_on from grant_allocation
            where municipality_id = :municipalityId and grant_id = :grantId
            order by decided_on, allocation_id
            """)
    List<Allocation> allocations(String municipalityId, UUID grantId);

    @Query("""
            insert into grant_allocation (municipality_id, allocation_id, grant_id, unit, amount_ore, decision, decided_on,
                                          entered_at, entered_by)
            values (:municipalityId, :allocationId, :grantId, :unit, :amountOre, :decision, :decidedOn, :at, :by)
            """)
    void allocate(
            String municipalityId,
            UUID allocationId,
            UUID grantId,
            String unit,
            long amountOre,
            String decision,
            LocalDate decidedOn,
            Instant at,
            UUID by);

    /** Grants whose ombud is approved. */
    @Query("select grant_id from grant_ombud where municipality_id = :municipalityId")
    List<UUID> approvedOmbud(String municipalityId);

    @Query("""
            insert into grant_ombud (municipality_id, grant_id, noted_at, noted_by)
            values (:municipalityId, :grantId, :at, :by)
            on conflict do nothing
            """)
    void approveOmbud(String municipalityId, UUID grantId, Instant at, UUID by);

    @Query("delete from grant_ombud where municipality_id = :municipalityId and grant_id = :grantId")
    void unapproveOmbud(String municipalityId, UUID grantId);

    @Query("""
            select coalesce(sum(amount_ore), 0) from grant_repayment
            where municipality_id = :municipalityId and grant_id = :grantId
            """)
    long repaid(String municipalityId, UUID grantId);

    @Query("""
            select paid_on, amount_ore, reference from grant_repayment
            where municipality_id = :municipalityId and grant_id = :grantId
            order by paid_on, repayment_id
            """)
    List<Repayment> repayments(String municipalityId, UUID grantId);

    @Query("""
            insert into grant_repayment (municipality_id, repayment_id, grant_id, paid_on, amount_ore, reference, noted_at, noted_by)
            values (:municipalityId, :repaymentId, :grantId, :paidOn, :amountOre, :reference, :at, :by)
            """)
    void repay(
            String municipalityId,
            UUID repaymentId,
            UUID grantId,
            LocalDate paidOn,
            long amountOre,
            String reference,
            Instant at,
            UUID by);
}
