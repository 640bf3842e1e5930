package se.lotsen.fhir;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.profiles.CompiledValidator;

/** Does HAPI's slow first work behind the back of those who are already served. */
@Singleton
final class WarmUp implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final FhirServer server;

    WarmUp(FhirServer server) {
        this.server = server;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread.ofPlatform()
                .daemon()
                .name("fhir-warm-up")
                .priority(Thread.MIN_PRIORITY)
                .start(this::warmUp);
    }

    private void warmUp() {
        var started = System.nanoTime();
        var _ = server.hapi();
        var _ = CompiledValidator.get();
        LOG.info("FHIR is warm after {} ms", (System.nanoTime() - started) / 1_000_000);
    }
}
