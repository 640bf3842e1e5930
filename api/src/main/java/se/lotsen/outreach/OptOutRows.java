package se.lotsen.outreach;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OptOutRows extends GenericRepository<MemberRow, UUID> {

    @Query("""
            insert into outreach_opt_out (municipality_id, number, said_on, noted_by)
            values (:municipalityId, :number, :saidOn, :notedBy)
            on conflict (municipality_id, number) do nothing
            """)
    void keep(String municipalityId, String number, LocalDate saidOn, UUID notedBy);

    @Query("""
            select number from outreach_opt_out
            where municipality_id = :municipalityId and number = any(cast(:numbers as text[]))
            """)
    List<String> among(String municipalityId, String numbers);
}
