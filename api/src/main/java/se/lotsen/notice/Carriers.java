package se.lotsen.notice;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;

/** Who carries what: the carrier that is set up, or a folder. */
@Singleton
class Carriers {

    private final List<Carrier> setUp;
    private final Path folder;

    Carriers(List<Carrier> setUp, @Property(name = "lotsen.data", defaultValue = "data") String data) {
        this.setUp = List.copyOf(setUp);
        this.folder = Path.of(data, "notices");
    }

    Carrier of(Medium medium) {
        return setUp.stream()
                .filter(carrier -> carrier.medium() == medium)
                .findFirst()
                .orElseGet(() -> new FileCarrier(medium, folder));
    }
}
