package se.lotsen.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRows extends GenericRepository<NoticeRow, UUID> {

    /** 1 when it is new, 0 when the same has been queued before. */
    @Query("""
            insert into notice (municipality_id, notice_id, person_id, unit_id, medium, kind, occasion, queued_at, state)
            values (:municipalityId, :noticeId, cast(:personId as uuid), cast(:unitId as uuid), :medium, :kind, :occasion,
                    :queuedAt, 'QUEUED')
            on conflict (municipality_id, kind, occasion) do nothing
            """)
    int queue(
            String municipalityId,
            UUID noticeId,
            @Nullable UUID personId,
            @Nullable UUID unitId,
            Medium medium,
            String kind,
            String occasion,
            Instant queuedAt);

    @Query("select * from notice where municipality_id = :municipalityId and notice_id = :noticeId")
    Optional<NoticeRow> one(String municipalityId, UUID noticeId);

    @Query("""
            update notice set state = :becomes, via = :carriedBy, settled_at = :at
            where municipality_id = :municipalityId and notice_id = :noticeId
            """)
    void settle(
            String municipalityId, UUID noticeId, NoticeRow.State becomes, Carrier.@Nullable Via carriedBy, Instant at);

    @Query("""
            insert into notice_wish (municipality_id, person_id, medium, wanted, changed_at, changed_by)
            values (:municipalityId, :personId, :medium, :wanted, :at, cast(:by as uuid))
            on conflict (municipality_id, person_id, medium) do update
            set wanted = :wanted, changed_at = :at, changed_by = cast(:by as uuid)
            """)
    void wish(String municipalityId, UUID personId, Medium medium, boolean wanted, Instant at, @Nullable UUID by);

    /** Messages to a person, on whichever record they were left, the latest first. */
    @Query("""
            select n.* from notice n
            where n.municipality_id = :municipalityId and n.person_id in (
                select p.person_id from person p
                where p.municipality_id = :municipalityId and (p.person_id = :personId or p.merged_into = :personId))
            order by n.queued_at desc, n.notice_id desc
            limit :most
            """)
    List<NoticeRow> latest(String municipalityId, UUID personId, int most);

    /** Media that the person has said no to; the latest word counts, on whichever record of the person it was said. */
    @Query("""
            select said.medium
            from (select distinct on (w.medium) w.medium, w.wanted
                  from notice_wish w
                  join person p on p.municipality_id = w.municipality_id and p.person_id = w.person_id
                  where w.municipality_id = :municipalityId
                    and (p.person_id = :personId or p.merged_into = :personId)
                  order by w.medium, w.changed_at desc) said
            where not said.wanted
            """)
    List<String> refused(String municipalityId, UUID personId);
}
