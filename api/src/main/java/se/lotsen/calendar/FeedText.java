package se.lotsen.calendar;

import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import se.lotsen.person.Person;
import se.lotsen.shared.ICalendarText;
import se.lotsen.shared.Swedish;

/**
 * A calendar as iCalendar (RFC 5545). A calendar program lies outside our walls, so an entry says what kind it is, the person's initials and
 * the case's number, and nothing else; of a person with protected identity only that the time is taken.
 */
final class FeedText {

    private static final String BUSY = "Upptagen";

    private FeedText() {}

    static String of(List<EntryRow> rows) {
        var calendar = ICalendarText.named("Lotsen");
        for (var row : rows) if (row.startsAt() != null || !row.hidden()) calendar.add(event(row));
        return ICalendarText.written(calendar);
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
}
