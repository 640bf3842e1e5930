package se.lotsen.reporting;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;

/** The age bands that persons are told in: {@code lotsen.reporting.age-bands}, the ages at which they begin. */
@Singleton
public final class ReportedAges {

    private final List<AgeBand> bands;

    ReportedAges(@Value("${lotsen.reporting.age-bands:`65,70,75,80,85`}") String ages) {
        this.bands = AgeBand.from(ages);
    }

    /** Bands that cover every age, unknown last. */
    public List<AgeBand> bands() {
        return bands;
    }
}
