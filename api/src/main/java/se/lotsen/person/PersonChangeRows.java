package se.lotsen.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonChangeRows extends GenericRepository<PersonRow, UUID> {

    /** The latest first. */
    @Query("""
            select c.at, coalesce(s.display_name, 'Lotsen') as by, c.field, c.before, c.after
            from person_change c
            left join staff s on s.municipality_id = c.municipality_id and cast(s.staff_id as text) = c.made_by
            where c.municipality_id = :municipalityId and c.person_id = :personId
            order by c.change_id desc
            limit 200
            """)
    List<PersonChangeRow> of(String municipalityId, UUID personId);
}
