package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DirectoryRows extends GenericRepository<ActivityRow, UUID> {

    /**
     * When what the directory tells of each activity was last another: its facts, its series, its places, who has booked or been told that a
     * coming session is cancelled, and when another session became the next. It never goes back: a session that has begun counts by its
     * beginning, which is later than every booking before it. The ids are an array literal, or null for all.
     */
    @Query("""
            select a.activity_id as id, a.organiser_id,
                   greatest(
                       a.changed_at,
                       (select max(s.changed_at) from activity_schedule s
                        where s.municipality_id = a.municipality_id and s.activity_id = a.activity_id),
                       (select max(p.changed_at) from meeting_place p
                        where p.municipality_id = a.municipality_id
                          and (p.place_id = a.place_id
                               or p.place_id in (select s.place_id from activity_schedule s
                                                 where s.municipality_id = a.municipality_id and s.activity_id = a.activity_id))),
                       (select max(greatest(s.cancelled_at,
                                            (select max(greatest(b.booked_at, b.outcome_at)) from booking b
                                             where b.municipality_id = s.municipality_id and b.session_id = s.session_id)))
                        from activity_session s
                        where s.municipality_id = a.municipality_id and s.activity_id = a.activity_id and s.starts_at > :now),
                       (select max(s.starts_at) from activity_session s
                        where s.municipality_id = a.municipality_id and s.activity_id = a.activity_id and s.starts_at <= :now),
                       (select s.made_at from activity_session s
                        where s.municipality_id = a.municipality_id and s.activity_id = a.activity_id and s.starts_at > :now
                          and s.cancelled_at is null
                        order by s.starts_at
                        limit 1)
                   ) as changed_at
            from activity a
            where a.municipality_id = :municipalityId
              and (cast(:activityIds as uuid[]) is null or a.activity_id = any(cast(:activityIds as uuid[])))
            """)
    List<Changed> activities(String municipalityId, @Nullable String activityIds, Instant now);

    @Query("""
            select p.place_id as id, p.organiser_id, greatest(p.changed_at, o.changed_at) as changed_at
            from meeting_place p
            left join organiser o on o.municipality_id = p.municipality_id and o.organiser_id = p.organiser_id
            where p.municipality_id = :municipalityId
            """)
    List<Changed> places(String municipalityId);

    /** The municipality, whose id here is given, one of its health centres, and all organisers. */
    @Query("""
            select cast(:id as uuid) as id, 'MUNICIPALITY' as kind, name || ' kommun' as name, org_number as number, phone, changed_at
            from municipality
            where municipality_id = :municipalityId
            union all
            select unit_id, 'HEALTH_CENTRE', name, hsa_id, phone, changed_at from unit
            where municipality_id = :municipalityId and unit_id = :unitId
            union all
            select organiser_id, kind, name, null, phone, changed_at from organiser
            where municipality_id = :municipalityId
            """)
    List<ListedOrganisation> organisations(String municipalityId, UUID id, UUID unitId);
}
