package se.lotsen.outreach;

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
interface MemberRows extends GenericRepository<MemberRow, UUID> {

    void saveAll(List<MemberRow> rows);

    MemberRow update(MemberRow row);

    @Query("""
            select * from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and member_id = :memberId and number is not null
            """)
    Optional<MemberRow> one(String municipalityId, UUID campaignId, UUID memberId);

    @Query("""
            select * from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and member_id = :memberId and number is not null
            for update
            """)
    Optional<MemberRow> lock(String municipalityId, UUID campaignId, UUID memberId);

    @Query("""
            select number from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and number = any(cast(:numbers as text[]))
            """)
    List<String> among(String municipalityId, UUID campaignId, String numbers);

    /** Those with an address to whom no letter has been written and with whom nobody has spoken. */
    @Query("""
            select * from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and number is not null and batch_id is null
              and stand in ('WAITING', 'NOT_REACHED') and street is not null and postal_code is not null and city is not null
            order by postal_code, family_name, given_name, member_id
            """)
    List<MemberRow> withoutLetter(String municipalityId, UUID campaignId);

    @Query("""
            select * from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and number is not null and batch_id = :batchId
            order by postal_code, family_name, given_name, member_id
            """)
    List<MemberRow> ofBatch(String municipalityId, UUID campaignId, UUID batchId);

    @Query("""
            update outreach_member set batch_id = :batchId, version = version + 1
            where municipality_id = :municipalityId and member_id = any(cast(:ids as uuid[]))
            """)
    void writtenTo(String municipalityId, UUID batchId, String ids);

    /**
     * Those who may be called today, in the order in which to call: who asked for the day, who waits, then who did not answer. Whom a colleague
     * is calling is passed over; whom the reader has begun with comes first.
     */
    @Query("""
            select * from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and number is not null and phone is not null
              and (stand = 'WAITING' or (stand = 'LATER' and call_on <= :today)
                   or (stand = 'NOT_REACHED' and tries < :most and last_tried_on < :today))
              and (claimed_by is null or claimed_by = :staffId or claimed_until <= :now)
            order by (claimed_by is not distinct from :staffId) desc,
                     case stand when 'LATER' then 0 when 'WAITING' then 1 else 2 end, call_on, tries, last_tried_on, member_id
            limit :atMost
            for update skip locked
            """)
    List<MemberRow> toCall(
            String municipalityId, UUID campaignId, LocalDate today, int most, UUID staffId, Instant now, int atMost);

    @Query("""
            select cast(count(*) as int) from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and number is not null and phone is not null
              and (stand = 'WAITING' or (stand = 'LATER' and call_on <= :today)
                   or (stand = 'NOT_REACHED' and tries < :most and last_tried_on < :today))
            """)
    int howManyToCall(String municipalityId, UUID campaignId, LocalDate today, int most);

    @Query("""
            update outreach_member set claimed_by = :staffId, claimed_until = :until, version = version + 1
            where municipality_id = :municipalityId and member_id = :memberId
            """)
    void claim(String municipalityId, UUID memberId, UUID staffId, Instant until);

    @Query("""
            update outreach_member set stand = 'LEFT_OUT', left_out = :why, call_on = null, claimed_by = null, claimed_until = null,
                                       version = version + 1
            where municipality_id = :municipalityId and member_id = :memberId
            """)
    void leaveOut(String municipalityId, UUID memberId, LeftOut why);

    /** Those who asked to be called another day, the nearest first. */
    @Query("""
            select * from outreach_member
            where municipality_id = :municipalityId and campaign_id = :campaignId and number is not null and stand = 'LATER'
            order by call_on, member_id
            limit :atMost
            """)
    List<MemberRow> later(String municipalityId, UUID campaignId, int atMost);

    @Query("""
            insert into outreach_attempt (municipality_id, attempt_id, member_id, tried_at, tried_by, answer, said)
            values (:municipalityId, :attemptId, :memberId, :triedAt, :triedBy, :answer, nullif(:said, ''))
            """)
    void addAttempt(
            String municipalityId,
            UUID attemptId,
            UUID memberId,
            Instant triedAt,
            UUID triedBy,
            Answer answer,
            String said);

    @Query("""
            select a.tried_at, s.display_name as tried_by, a.answer, a.said
            from outreach_attempt a
            join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.tried_by
            where a.municipality_id = :municipalityId and a.member_id = :memberId
            order by a.tried_at desc, a.attempt_id desc
            """)
    List<Attempt> attempts(String municipalityId, UUID memberId);

    /** Members of a campaign by sex and stand; those to whom a letter was written, and with whom somebody has spoken. */
    @Query("""
            select m.sex, m.stand, cast(count(*) as int) as members, cast(count(m.batch_id) as int) as letters,
                   cast(count(*) filter (where m.tries > 0) as int) as tried,
                   cast(count(*) filter (where exists (
                       select from outreach_attempt a
                       where a.municipality_id = m.municipality_id and a.member_id = m.member_id and a.answer <> 'NOT_REACHED'))
                       as int) as reached
            from outreach_member m
            where m.municipality_id = :municipalityId and m.campaign_id = :campaignId
            group by m.sex, m.stand
            """)
    List<CountRow> counts(String municipalityId, UUID campaignId);

    @Query("""
            update outreach_attempt a set said = null
            from outreach_member m
            where a.municipality_id = :municipalityId and m.municipality_id = a.municipality_id and m.member_id = a.member_id
              and m.campaign_id = :campaignId
            """)
    void emptyWords(String municipalityId, UUID campaignId);

    /** Empties what identifies; what is counted stays. */
    @Query("""
            update outreach_member
            set number = null, given_name = null, family_name = null, phone = null, street = null, postal_code = null, city = null,
                claimed_by = null, claimed_until = null, version = version + 1
            where municipality_id = :municipalityId and campaign_id = :campaignId
            """)
    void emptyMembers(String municipalityId, UUID campaignId);
}
