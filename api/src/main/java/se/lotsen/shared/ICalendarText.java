package se.lotsen.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** iCalendar (RFC 5545) for calendar programs that come back each hour. */
public final class ICalendarText {

    private ICalendarText() {}

    /** A calendar with nothing in it yet, on Swedish time. */
    public static Calendar named(String name) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Lotsen//Kalender//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        calendar.add(zone());
        return calendar;
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

    /** As it is sent. */
    public static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
