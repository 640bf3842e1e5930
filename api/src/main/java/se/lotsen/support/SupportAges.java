package se.lotsen.support;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.AgeBand;

/**
 * The age bands that staff choose among. A row keeps an age of its band, so that bands may be changed later: the youngest age, or the oldest of
 * the lowest band; nothing when the age is not known.
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

    /** The age that a row keeps. */
    static @Nullable Integer kept(AgeBand band) {
        return band.from() == null ? band.to() : band.from();
    }
}
