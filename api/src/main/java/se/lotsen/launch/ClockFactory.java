package se.lotsen.launch;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.LotsenClock;

/** Makes the clock. With {@code --today} it starts on that day, at this time of day, and goes on from there. */
@Factory
final class ClockFactory {

    @Singleton
    LotsenClock clock(@Nullable @Property(name = "lotsen.today") LocalDate today) {
        var clock = new LotsenClock();
        if (today != null) clock.moveTo(today);
        return clock;
    }
}
