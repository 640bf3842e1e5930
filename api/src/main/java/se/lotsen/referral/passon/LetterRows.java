package se.lotsen.referral.passon;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.outbox.Undelivered;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LetterRows extends GenericRepository<LetterRow, UUID> {

    LetterRow save(LetterRow row);

    /** Looks across municipalities, and tells nothing but which they are. */
    @Query("select municipality_id, name, org_number from municipalities_connected_to(:hsaId)")
    List<Neighbour> connectedTo(String hsaId);

    @Query("select municipalities_with_due_letter(:now)")
    List<String> municipalitiesWithDue(Instant now);

    @Query("""
            select referral_id from passed_on
            where municipality_id = :municipalityId and due_at <= :now
            order by due_at, referral_id
            limit 200
            """)
    List<UUID> due(String municipalityId, Instant now);

    @Query("select * from passed_on where municipality_id = :municipalityId and referral_id = :referralId")
    Optional<LetterRow> one(String municipalityId, UUID referralId);

    @Query("""
            select * from passed_on
            where municipality_id = :municipalityId and referral_id = :referralId and state = 'WAITING'
            for update
            """)
    Optional<LetterRow> lockWaiting(String municipalityId, UUID referralId);

    @Query("""
            select * from passed_on where municipality_id = :municipalityId and referral_id = :referralId for update
            """)
    Optional<LetterRow> lock(String municipalityId, UUID referralId);

    @Query("""
            update passed_on
            set state = :outcome, reason = :why, settled_at = :now, due_at = null, last_error = null
            where municipality_id = :municipalityId and referral_id = :referralId
            """)
    void settle(String municipalityId, UUID referralId, String outcome, @Nullable String why, Instant now);

    @Query("""
            update passed_on set attempts = attempts + 1, due_at = :next, last_error = :error
            where municipality_id = :municipalityId and referral_id = :referralId
            """)
    void failed(String municipalityId, UUID referralId, Instant next, String error);

    @Query("""
            update passed_on
            set state = 'STOPPED', reason = 'FAULT', settled_at = :now, due_at = null, attempts = attempts + 1, last_error = :error
            where municipality_id = :municipalityId and referral_id = :referralId
            """)
    void giveUp(String municipalityId, UUID referralId, Instant now, String error);

    @Query("""
            update passed_on set state = 'WAITING', reason = null, settled_at = null, due_at = :now
            where municipality_id = :municipalityId and referral_id = :referralId
            """)
    void tryAgain(String municipalityId, UUID referralId, Instant now);

    @Query("""
            select l.referral_id, p.person_id, p.given_name, p.family_name, l.to_name, l.settled_at
            from passed_on l
            join referral r on r.municipality_id = l.municipality_id and r.referral_id = l.referral_id
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            where l.municipality_id = :municipalityId and l.reason = 'FAULT'
            order by l.settled_at, l.referral_id
            """)
    List<StuckLetter> stuck(String municipalityId);

    @Query("""
            select 'letter' as what, cast(count(*) as int) as messages, min(written_at) as since, min(due_at) as next_at, last_error
            from passed_on
            where municipality_id = :municipalityId and last_error is not null
            group by last_error, reason
            order by since
            """)
    List<Undelivered> undelivered(String municipalityId);
}
