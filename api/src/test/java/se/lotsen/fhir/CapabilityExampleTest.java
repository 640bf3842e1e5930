package se.lotsen.fhir;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Written;

/** The capability statement as the server answers it, which the guide shows. */
class CapabilityExampleTest {

    @Test
    void the_guide_shows_what_the_server_says() {
        var capabilities = new Capabilities(Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC));

        Written.assertIs("outbound", "capability-statement", capabilities.statement("https://lotsen.example/fhir/r4"));
    }
}
