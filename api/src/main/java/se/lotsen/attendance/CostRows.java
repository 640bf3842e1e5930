package se.lotsen.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CostRows extends GenericRepository<CostRow, UUID> {

    /** Keeps an amount; an earlier one of the same place, year, kind and payer is replaced. */
    @Query("""
            insert into place_cost (municipality_id, cost_id, place_id, year, kind, payer, amount_ore, noted_at, noted_by)
            values (:municipalityId, :costId, :placeId, :year, :kindName, :payerName, :amountOre, :at, :by)
            on conflict (municipality_id, year, place_id, kind, payer)
            do update set amount_ore = excluded.amount_ore, noted_at = excluded.noted_at, noted_by = excluded.noted_by
            """)
    void keep(
            String municipalityId,
            UUID costId,
            @Nullable UUID placeId,
            int year,
            String kindName,
            String payerName,
            long amountOre,
            Instant at,
            UUID by);

    @Query("""
            select place_id, kind, payer, amount_ore from place_cost
            where municipality_id = :municipalityId and year = :year and amount_ore > 0
            order by kind, payer
            """)
    List<CostLine> of(String municipalityId, int year);
}
