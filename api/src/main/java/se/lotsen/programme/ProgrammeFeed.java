package se.lotsen.programme;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.ICalendarText;
import se.lotsen.shared.Swedish;

/** A place's programme for calendar programs. A cancelled session stays in it, so that it is struck there too. */
final class ProgrammeFeed {

    private ProgrammeFeed() {}

    static String of(String name, List<Held> held, @Nullable String address) {
        var calendar = ICalendarText.named(name);
        held.forEach(one -> calendar.add(event(one, address)));
        return ICalendarText.written(calendar);
    }

    private static VEvent event(Held one, @Nullable String address) {
        var event = new VEvent(false);
        event.add(new Uid(one.sessionId() + "@lotsen"));
        event.add(new DtStamp(one.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Summary(one.cancelled() ? "Inställt: " + one.activity() : one.activity()));
        event.add(new Description(one.cancelReason() == null ? one.description() : one.cancelReason()));
        var where = Stream.of(one.place(), address).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!where.isEmpty()) event.add(new Location(where));
        event.add(new DtStart<>(one.startsAt().atZone(Swedish.ZONE)));
        event.add(new DtEnd<>(one.endsAt().atZone(Swedish.ZONE)));
        event.add(one.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
