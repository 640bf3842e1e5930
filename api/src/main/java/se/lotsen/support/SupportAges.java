package se.lotsen.support;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import se.lotsen.reporting.AgeBand;

/**
 * The age bands that staff choose among. A row keeps {@link AgeBand#anAge()}, so that bands may be changed later.
 */
@Singleton
class SupportAges {

    private final List<AgeBand> bands;

    SupportAges(@Value("${lotsen.support.age-bands:`65,75,85`}") String ages) {
        this.bands = AgeBand.from(ages);
    }

    List<AgeBand> bands() {
        return bands;
    }
}
