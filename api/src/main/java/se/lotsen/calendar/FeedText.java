package se.lotsen.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.lotsen.person.Person;
import se.lotsen.shared.Swedish;

/**
 * A calendar as iCalendar (RFC 5545). A calendar program lies outside our walls, so an entry says what kind it is, the person's initials and
 * the case's number, and nothing else; of a person with protected identity only that the time is taken.
 */
final class FeedText {

    private static final String BUSY = "Upptagen";

    private FeedText() {}

    static String of(List<EntryRow> rows) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Lotsen//Kalender//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", "Lotsen"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        calendar.add(zone());
        for (var row : rows) if (row.startsAt() != null || !row.hidden()) calendar.add(event(row));
        return written(calendar);
    }

    /** The library knows Stockholm by Berlin's name and from the year 1893; an entry needs its own name and what holds now. */
    private static VTimeZone zone() {
        var known = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Swedish.ZONE.getId())
                .getVTimeZone();
        var holdingNow = known.getObservances().stream()
                .filter(rule -> rule.getProperty(Property.RRULE)
                        .filter(yearly -> !yearly.getValue().contains("UNTIL"))
                        .isPresent())
                .toList();
        var zone = new VTimeZone(new ComponentList<Observance>(holdingNow));
        zone.add(new TzId(Swedish.ZONE.getId()));
        return zone;
    }

    private static VEvent event(EntryRow row) {
        var event = new VEvent(false);
        event.add(new Uid(row.kind() + "-" + row.entryId() + "@lotsen"));
        event.add(new DtStamp(row.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(row.sequence()));
        event.add(new Summary(summary(row)));
        var starts = row.startsAt();
        var ends = row.endsAt();
        if (starts == null) {
            event.add(new DtStart<>(row.onDay()));
        } else {
            event.add(new DtStart<>(starts.atZone(Swedish.ZONE)));
            if (ends != null) event.add(new DtEnd<>(ends.atZone(Swedish.ZONE)));
        }
        event.add(row.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(starts != null && row.withGuide() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }

    private static String summary(EntryRow row) {
        var given = row.givenName();
        var family = row.familyName();
        if (row.hidden() || given == null || family == null) return BUSY;
        return words(row.kind()) + " " + Person.initials(given, family) + " " + row.number();
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case TALK -> "Hälsosamtal";
            case ACTIVITY -> "Besök på aktivitet";
            case FOLLOW_UP_3M -> "Uppföljning 3 månader";
            case FOLLOW_UP_6M -> "Uppföljning 6 månader";
            case PAUSE_ENDS -> "Vilar till i dag";
        };
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
