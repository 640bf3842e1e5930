package se.lotsen.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClaimRows extends GenericRepository<ReferralRow, UUID> {

    /** The state of a referral, which nobody answers or takes until the transaction ends. */
    @Query("""
            select r.state from referral r
            where r.municipality_id = :municipalityId and r.referral_id = :referralId
            for update
            """)
    Optional<String> lock(String municipalityId, UUID referralId);

    @Query("""
            select k.guide_id from referral_claim k
            where k.municipality_id = :municipalityId and k.referral_id = :referralId
            """)
    Optional<UUID> guide(String municipalityId, UUID referralId);

    @Query("""
            select s.display_name from referral_claim k
            join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.guide_id
            where k.municipality_id = :municipalityId and k.referral_id = :referralId
            """)
    Optional<String> guideName(String municipalityId, UUID referralId);

    @Query("""
            insert into referral_claim (municipality_id, referral_id, guide_id)
            values (:municipalityId, :referralId, :guideId)
            on conflict (municipality_id, referral_id) do update set guide_id = excluded.guide_id
            """)
    void give(String municipalityId, UUID referralId, UUID guideId);

    @Query("delete from referral_claim where municipality_id = :municipalityId and referral_id = :referralId")
    void free(String municipalityId, UUID referralId);
}
