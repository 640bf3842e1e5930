package se.lotsen.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplyRows extends GenericRepository<ReplyRow, UUID> {

    /** The same message again is kept once, as it was the first time. */
    @Query("""
            insert into sms_reply (municipality_id, reply_id, carrier_id, sent_from, text, received_at, verdict)
            values (:municipalityId, :replyId, :carrierId, :sentFrom, :text, :at, 'PENDING')
            on conflict (municipality_id, carrier_id) do nothing
            """)
    void keep(String municipalityId, UUID replyId, String carrierId, String sentFrom, String text, Instant at);

    @Query("select * from sms_reply where municipality_id = :municipalityId and carrier_id = :carrierId for update")
    Optional<ReplyRow> lock(String municipalityId, String carrierId);

    @Query("""
            update sms_reply set verdict = :becomes, judged_at = :at
            where municipality_id = :municipalityId and reply_id = :replyId
            """)
    void judge(String municipalityId, UUID replyId, Verdict becomes, Instant at);

    @Query("""
            select carrier_id from sms_reply
            where municipality_id = :municipalityId and verdict = 'PENDING'
            order by received_at
            """)
    List<String> pending(String municipalityId);

    /** Not what is still to be taken care of. */
    @Query("""
            delete from sms_reply r
            where r.municipality_id = :municipalityId and r.judged_at < :before
              and not exists (select from stray_reply s
                              where s.municipality_id = r.municipality_id and s.reply_id = r.reply_id and s.handled_at is null)
            """)
    int forget(String municipalityId, Instant before);
}
