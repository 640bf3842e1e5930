package se.lotsen.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StrayRows extends GenericRepository<ReplyRow, UUID> {

    @Query("""
            insert into stray_reply (municipality_id, stray_id, reply_id, person_id, case_id)
            values (:municipalityId, :strayId, :replyId, :personId, :caseId)
            """)
    void keep(String municipalityId, UUID strayId, UUID replyId, UUID personId, @Nullable UUID caseId);

    /** From a number that nobody is known by, if it is one. */
    @Query("""
            insert into stray_reply (municipality_id, stray_id, reply_id, phone)
            values (:municipalityId, :strayId, :replyId, :phone)
            """)
    void keepUnknown(String municipalityId, UUID strayId, UUID replyId, @Nullable String phone);

    @Query("""
            select s.stray_id, r.received_at, r.sent_from, r.text, p.person_id, p.given_name, p.family_name, c.number as case_number
            from stray_reply s
            join sms_reply r on r.municipality_id = s.municipality_id and r.reply_id = s.reply_id
            left join person p on p.municipality_id = s.municipality_id and p.person_id = s.person_id
            left join case_file c on c.municipality_id = s.municipality_id and c.case_id = s.case_id
            where s.municipality_id = :municipalityId and s.handled_at is null
              and (c.case_id is null or c.state = 'CLOSED' or c.unit_id = :unitId)
            order by r.received_at, s.stray_id
            limit :limit
            """)
    List<StrayRow> open(String municipalityId, UUID unitId, int limit);

    @Query("""
            update stray_reply s set handled_at = :at, handled_by = :by
            where s.municipality_id = :municipalityId and s.stray_id = :strayId and s.handled_at is null
              and not exists (
                  select from case_file c
                  where c.municipality_id = s.municipality_id and c.case_id = s.case_id and c.state <> 'CLOSED'
                    and c.unit_id <> :unitId)
            """)
    void handle(String municipalityId, UUID unitId, UUID strayId, UUID by, Instant at);
}
