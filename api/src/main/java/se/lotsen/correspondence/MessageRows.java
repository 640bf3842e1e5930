package se.lotsen.correspondence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MessageRows extends GenericRepository<Message, UUID> {

    @Query("""
            insert into message (municipality_id, message_id, referral_id, sent_at, author_id, author_name, text)
            values (:municipalityId, :messageId, :referralId, :sentAt, :authorId, :authorName, :text)
            """)
    void add(
            String municipalityId,
            UUID messageId,
            UUID referralId,
            Instant sentAt,
            UUID authorId,
            String authorName,
            String text);

    /** Those about some referrals, an array literal of ids, oldest first. */
    @Query("""
            select m.message_id, m.referral_id, m.sent_at, m.author_name, u.name as sender, m.text, m.read_at,
                   s.display_name as reader_name
            from message m
            join referral r on r.municipality_id = m.municipality_id and r.referral_id = m.referral_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            left join staff s on s.municipality_id = m.municipality_id and s.staff_id = m.read_by
            where m.municipality_id = :municipalityId and m.referral_id = any(cast(:referralIds as uuid[]))
            order by m.message_id
            """)
    List<Message> about(String municipalityId, String referralIds);

    /** Read by one whom they are for: the guide of the case, or any while no guide has it. */
    @Query("""
            update message m set read_at = :at, read_by = :by
            where m.municipality_id = :municipalityId and m.referral_id = any(cast(:referralIds as uuid[])) and m.read_at is null
              and not exists (
                  select from referral r
                  join case_file c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
                  where r.municipality_id = m.municipality_id and r.referral_id = m.referral_id
                    and c.state <> 'CLOSED' and c.guide_id <> :by)
            """)
    void markRead(String municipalityId, String referralIds, Instant at, UUID by);
}
