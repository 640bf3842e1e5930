package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChangeRows extends GenericRepository<PlaceRow, UUID> {

    /** The latest first. An id of a place, an organiser or an account is told by its name. */
    @Query("""
            select c.subject, c.at, coalesce(s.display_name, 'Lotsen') as by, c.field,
                   case when c.field in ('place_id', 'organiser_id', 'leader_id') then coalesce(pb.name, ob.name, lb.display_name) else c.before end as before,
                   case when c.field in ('place_id', 'organiser_id', 'leader_id') then coalesce(pa.name, oa.name, la.display_name) else c.after end as after
            from catalogue_change c
            left join staff s on s.municipality_id = c.municipality_id and cast(s.staff_id as text) = c.made_by
            left join meeting_place pb on pb.municipality_id = c.municipality_id and cast(pb.place_id as text) = c.before
            left join meeting_place pa on pa.municipality_id = c.municipality_id and cast(pa.place_id as text) = c.after
            left join organiser ob on ob.municipality_id = c.municipality_id and cast(ob.organiser_id as text) = c.before
            left join organiser oa on oa.municipality_id = c.municipality_id and cast(oa.organiser_id as text) = c.after
            left join staff lb on lb.municipality_id = c.municipality_id and cast(lb.staff_id as text) = c.before
            left join staff la on la.municipality_id = c.municipality_id and cast(la.staff_id as text) = c.after
            where c.municipality_id = :municipalityId and c.subject_id = :subjectId
            order by c.change_id desc
            limit 200
            """)
    List<ChangeLine> of(String municipalityId, UUID subjectId);
}
