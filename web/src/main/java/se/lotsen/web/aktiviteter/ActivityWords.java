package se.lotsen.web.aktiviteter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.catalogue.Session;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Texts;

/** How pages speak of activities, places and sessions. */
public record ActivityWords(Texts t) {

    /** "tisdagar kl. 13.00, nästa 24 nov". */
    public String when(List<Session> sessions, @Nullable Session next) {
        if (next == null) return t.of("aktiviteter.noSession");
        var rhythm = rhythm(sessions);
        return rhythm.isEmpty()
                ? t.of("aktiviteter.nextOnly", moment(next))
                : t.of(
                        "aktiviteter.rhythmAndNext",
                        rhythm,
                        t.shortDate(LocalDate.ofInstant(next.startsAt(), Swedish.ZONE)));
    }

    /** "tisdagar kl. 13.00", or empty when its sessions do not show a rhythm. */
    public String rhythm(List<Session> sessions) {
        return new Rhythm(t).of(sessions);
    }

    /** "tis 24 nov 2026 kl. 13.00". */
    public String moment(Session session) {
        return t.dateTime(session.startsAt());
    }

    /** "5 av 12 platser lediga". */
    public String left(@Nullable Session session) {
        if (session == null) return "";
        var left = session.placesLeft();
        var capacity = session.capacity();
        if (left == null || capacity == null) return t.of("aktiviteter.noLimit");
        return left == 0 ? t.of("aktiviteter.full") : t.of("aktiviteter.left", left, capacity);
    }

    /** "Träffpunkt Ekeby, Rimbo", or that nobody has stated it. */
    public String place(@Nullable MeetingPlace place) {
        if (place == null) return t.of("aktiviteter.noPlace");
        var area = place.area();
        return area == null || place.name().contains(area) ? place.name() : place.name() + ", " + area;
    }

    /** "Ledare Kerstin Öhman, 070-174 06 52", or empty. */
    public String leader(Activity activity) {
        var name = activity.leaderName();
        var phone = activity.leaderPhone();
        if (name == null) return phone == null ? "" : t.of("aktiviteter.phoneOnly", phone);
        return phone == null ? t.of("aktiviteter.leader", name) : t.of("aktiviteter.leaderPhone", name, phone);
    }

    /** When someone last checked the facts with the organiser. */
    public String checked(Activity activity) {
        var on = activity.assuredOn();
        return on == null ? t.of("aktiviteter.notChecked") : t.of("aktiviteter.checked", t.date(on));
    }

    /** Price each time, in words. */
    public String cost(Activity activity) {
        var kronor = activity.costKr();
        if (kronor == null) return t.of("aktiviteter.unknown");
        return kronor == 0 ? t.of("aktiviteter.free") : t.of("aktiviteter.kronor", kronor);
    }

    /** With or without music. */
    public String music(Activity activity) {
        var music = activity.music();
        return music == null ? t.of("aktiviteter.unknown") : t.of("aktiviteter.music", music);
    }

    /** A fact that is true, false or not known. */
    public String fact(@Nullable Boolean fact) {
        if (fact == null) return t.of("aktiviteter.unknown");
        return t.of(fact ? "aktiviteter.yes" : "aktiviteter.no");
    }

    /** True when something about it is made up for the demonstration. */
    public static boolean isExample(Activity activity, @Nullable MeetingPlace place) {
        return activity.invented() || (place != null && place.invented());
    }

    /** Words of some fingers, in their order. */
    public List<String> fingers(Activity activity) {
        return inOrder(activity.fingers().stream().sorted(), "aktiviteter.finger");
    }

    /** Words of the pillars, in their order. */
    public List<String> pillars(Activity activity) {
        return inOrder(activity.pillars().stream().sorted(), "aktiviteter.pillar");
    }

    private List<String> inOrder(Stream<? extends Enum<?>> words, String prefix) {
        return words.map(it -> t.of(prefix, it)).toList();
    }
}
