package se.lotsen.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReferralRows extends GenericRepository<ReferralRow, UUID> {

    ReferralRow save(ReferralRow row);

    ReferralRow update(ReferralRow row);

    @Query("select * from referral where municipality_id = :municipalityId and referral_id = :referralId")
    Optional<ReferralRow> one(String municipalityId, UUID referralId);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and referral_id = :referralId
            for update
            """)
    Optional<ReferralRow> lock(String municipalityId, UUID referralId);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and sender_unit_id = :senderUnitId
              and placer_system = :system and placer_value = :value
            """)
    Optional<ReferralRow> byPlacer(String municipalityId, UUID senderUnitId, String system, String value);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and sender_unit_id = :senderUnitId and number = :number
            """)
    Optional<ReferralRow> byNumber(String municipalityId, UUID senderUnitId, String number);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and person_id = :personId and sender_unit_id = :senderUnitId
              and state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED', 'ACCEPTED')
            """)
    Optional<ReferralRow> openFromSender(String municipalityId, UUID personId, UUID senderUnitId);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and case_id = :caseId
            order by referral_id
            for update
            """)
    List<ReferralRow> ofCase(String municipalityId, UUID caseId);

    @Query("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
    int lockKey(String key);
}
