package se.lotsen.web.tidslinje;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CaseTimeline;
import se.lotsen.web.arende.TimelineLine;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The timeline.
 *
 * @param only the only kind of events to show, or null for all
 */
public record TidslinjePage(
        Frame frame, CaseTimeline.Page shown, @Nullable EventGroup only, LocalDate today) implements Page {

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(shown.person(), shown.person().number().ageOn(today), shown.warnings(), frame.t());
    }

    /** Our number of the case. */
    public String number() {
        return shown.state().file().number();
    }

    /** Address of the whole timeline. */
    public String here() {
        return "/arenden/" + number() + "/tidslinje";
    }

    /** What it can be kept to, each with how many there are; what has not happened is not there. */
    public List<Choice> groups() {
        var all = new Choice("", frame.t().of("tidslinje.all", shown.entries().size()));
        var groups = Stream.of(EventGroup.values())
                .filter(group -> group == only || count(group) > 0)
                .map(group -> new Choice(
                        group.name(),
                        frame.t().of("tidslinje.groupCount", frame.t().of("tidslinje.group", group), count(group))));
        return Stream.concat(Stream.of(all), groups).toList();
    }

    /** What is chosen, as the form sends it. */
    public String chosen() {
        return only == null ? "" : only.name();
    }

    private long count(EventGroup group) {
        return shown.entries().stream().filter(group::holds).count();
    }

    /** Events in words, newest first. */
    public List<TimelineLine> lines() {
        return shown.entries().stream()
                .filter(entry -> only == null || only.holds(entry))
                .map(entry -> TimelineLine.of(entry, "/arenden/" + number(), frame.t()))
                .toList();
    }
}
