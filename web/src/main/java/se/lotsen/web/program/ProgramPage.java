package se.lotsen.web.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.programme.Held;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.programme.ShowProgramme;
import se.lotsen.programme.ShowProgramme.Day;
import se.lotsen.shared.SwedishCalendar;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The programme of a place for a week or a month. */
public record ProgramPage(
        Frame frame, OpenMunicipality municipality, String slug, Stretch stretch, ShowProgramme.Programme shown)
        implements Page {

    /** "Träffpunkt Ekeby, vecka 48". */
    public String title() {
        return placeName() + ", " + stretch.words(frame.t());
    }

    /** Name of the place, or of every place together. */
    public String placeName() {
        var place = shown.place();
        return place == null
                ? frame.t().of("program.everywhereIn", shown.municipality().name())
                : place.name();
    }

    /** The page of the municipality's places. */
    public String back() {
        return "/program/" + municipality.address();
    }

    private String here() {
        return back() + "/" + slug;
    }

    /** The same place before. */
    public String beforeHref() {
        return here() + stretch.before().query();
    }

    /** The same place later. */
    public String afterHref() {
        return here() + stretch.after().query();
    }

    /** A month when a week is shown, and the week when a month is. */
    public String otherHref() {
        return here() + (stretch.month() ? "" : stretch.wholeMonth().query());
    }

    /** On paper. */
    public String paperHref(boolean large) {
        return here() + "/program.pdf" + stretch.query() + (large ? "&stor=1" : "");
    }

    /** For a calendar program. */
    public String calendarHref() {
        return here() + "/kalender.ics";
    }

    /** "måndag 23 november", with the name of a day off. */
    public String day(Day day) {
        return SwedishCalendar.dayOff(day.date())
                .map(off ->
                        frame.t().longDate(day.date()) + ", " + lower(frame.t().of("kalender.dayOff", off)))
                .orElseGet(() -> frame.t().longDate(day.date()));
    }

    private static String lower(String text) {
        return text.startsWith("Kristi") ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** "10.00". */
    public String time(Held held) {
        return frame.t().time(held.startsAt());
    }

    /** "10.00 till 11.30". */
    public String hours(Held held) {
        return frame.t()
                .of("program.hours", frame.t().time(held.startsAt()), frame.t().time(held.endsAt()));
    }

    /** Why it is cancelled, without the full stop that the page writes. */
    public String reason(Held held) {
        var reason = held.cancelReason();
        return reason == null ? "" : reason.replaceFirst("\\.$", "");
    }

    /** For whom, what it costs, whether there is room, and where when it is not said above. */
    public String about(Held held) {
        var t = frame.t();
        var said = new ArrayList<String>();
        if (shown.place() == null && held.place() != null) said.add(held.place());
        if (held.targetGroup() != null) said.add(held.targetGroup());
        var cost = held.costKr();
        if (cost != null) said.add(cost == 0 ? t.of("aktiviteter.free") : t.of("aktiviteter.kronor", cost));
        var left = held.placesLeft();
        if (left != null) said.add(left == 0 ? t.of("program.full") : t.of("program.left", left));
        return said.stream().map(ProgramPage::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** True when something in it is made up for the demonstration. */
    public boolean hasExamples() {
        return shown.days().stream().flatMap(day -> day.held().stream()).anyMatch(Held::invented);
    }

    /** Address and area, or empty. */
    public String address() {
        var place = shown.place();
        if (place == null) return "";
        return Stream.of(place.address(), place.area()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** What makes it easier to come, as far as it is known. */
    public List<String> access() {
        var place = shown.place();
        if (place == null) return List.of();
        var said = new ArrayList<String>();
        add(said, place.stepFree(), "stepFree");
        add(said, place.toilet(), "toilet");
        add(said, place.hearingLoop(), "hearingLoop");
        add(said, place.busStop(), "busStop");
        add(said, place.aloneFriendly(), "aloneFriendly");
        return List.copyOf(said);
    }

    private void add(List<String> said, @Nullable Boolean fact, String key) {
        if (fact != null) said.add(frame.t().of("program.access." + key + (fact ? ".yes" : ".no")));
    }
}
