package se.lotsen.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import se.lotsen.shared.Missing;

/** The municipality of the running use case: its settings and its number series. */
@Singleton
public class Municipalities {

    private final MunicipalityRows rows;

    Municipalities(MunicipalityRows rows) {
        this.rows = rows;
    }

    /** The actor's own municipality, which does not change under a running use case. */
    public Municipality of(Actor actor) {
        return Tenancy.current().municipality(() -> read(actor));
    }

    private Municipality read(Actor actor) {
        return rows.findByMunicipalityId(actor.municipalityId())
                .map(row -> new Municipality(
                        row.municipalityId(),
                        row.name(),
                        row.orgNumber(),
                        row.countyCode(),
                        row.answerWithinWorkingDays(),
                        row.supplementWithinWorkingDays(),
                        row.phone(),
                        row.demo()))
                .orElseThrow(() -> new Missing("municipality"));
    }

    /** Ids of all municipalities, for jobs that visit each in turn. */
    public List<String> all() {
        return rows.all();
    }

    /**
     * The next number of a series, for example R-2026-0412. Holds the series' row until the transaction ends: ask for it last.
     *
     * @param series R for referrals, E for cases, S for complaints
     */
    public String nextNumber(Actor actor, String series, LocalDate today) {
        var last = rows.nextInSeries(actor.municipalityId(), series, today.getYear());
        return "%s-%d-%04d".formatted(series, today.getYear(), last);
    }
}
