package se.lotsen.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Municipality;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.Swedish;

/** View: what is held where and when, for anyone. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ShowProgramme {

    /** The address of every place together. */
    public static final String EVERYWHERE = "alla";

    private static final int FEED_WEEKS_BACK = 4;
    private static final int FEED_WEEKS_AHEAD = 12;

    private final Catalogue catalogue;
    private final Municipalities municipalities;
    private final ProgrammeRows rows;
    private final Clock clock;

    ShowProgramme(Catalogue catalogue, Municipalities municipalities, ProgrammeRows rows, Clock clock) {
        this.catalogue = catalogue;
        this.municipalities = municipalities;
        this.rows = rows;
        this.clock = clock;
    }

    /** Places that are there, by name. */
    public record Places(Municipality municipality, List<MeetingPlace> places) {}

    /**
     * A day with something to tell.
     *
     * @param closed why the place is closed, or null
     */
    public record Day(
            LocalDate date, List<Held> held, @Nullable String closed) {}

    /**
     * The programme of some days.
     *
     * @param place null for every place
     * @param days those with something to tell, in order
     */
    public record Programme(
            Municipality municipality, @Nullable MeetingPlace place, LocalDate first, LocalDate last, List<Day> days) {

        /** Whom to call: the place, or else the guides. */
        public String phone() {
            return place == null || place.phone() == null ? municipality.phone() : place.phone();
        }
    }

    /** What a calendar program gets; the tag names this content. */
    public record Feed(String text, String tag) {}

    /** Where things are held. */
    public Places places(Actor actor) {
        return new Places(
                municipalities.of(actor),
                catalogue.places(actor).stream()
                        .filter(place -> place.endedOn() == null)
                        .toList());
    }

    /** From one day up to and including another. */
    public Programme of(String slug, LocalDate first, LocalDate last, Actor actor) {
        var place = place(slug, actor);
        var closed = catalogue.closedDays(first, actor);
        var byDay = new TreeMap<LocalDate, List<Held>>();
        first.datesUntil(last.plusDays(1)).forEach(day -> byDay.put(day, new ArrayList<>()));
        for (var one : held(place, first, last, actor))
            byDay.computeIfPresent(one.on(), (_, all) -> {
                all.add(one);
                return all;
            });
        var days = byDay.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        List.copyOf(day.getValue()),
                        closed.reasonOn(place == null ? null : place.id(), day.getKey())
                                .orElse(null)))
                .filter(day -> !day.held().isEmpty() || day.closed() != null)
                .toList();
        return new Programme(municipalities.of(actor), place, first, last, days);
    }

    /** The place's calendar, some weeks back and ahead. */
    public Feed feed(String slug, Actor actor) {
        var place = place(slug, actor);
        var today = Swedish.today(clock);
        var name = (place == null ? municipalities.of(actor).name() : place.name()) + ", program";
        var text = ProgrammeFeed.of(
                name,
                held(place, today.minusWeeks(FEED_WEEKS_BACK), today.plusWeeks(FEED_WEEKS_AHEAD), actor),
                place == null ? null : place.address());
        return new Feed(text, Sha256.of(text));
    }

    private List<Held> held(@Nullable MeetingPlace place, LocalDate first, LocalDate last, Actor actor) {
        return rows.held(
                actor.municipalityId(),
                place == null ? null : place.id(),
                first.atStartOfDay(Swedish.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(Swedish.ZONE).toInstant(),
                clock.instant());
    }

    private @Nullable MeetingPlace place(String slug, Actor actor) {
        if (slug.equals(EVERYWHERE)) return null;
        return catalogue.places(actor).stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Missing("place"));
    }
}
