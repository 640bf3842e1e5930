package se.lotsen.web.aktiviteter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Role;
import se.lotsen.catalogue.ActivityList.AtPlace;
import se.lotsen.catalogue.ActivityList.Filter;
import se.lotsen.catalogue.ActivityList.Line;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Activities, place by place. */
public record AktiviteterPage(Frame frame, Filter filter, List<AtPlace> places) implements Page {

    /** How pages speak of activities. */
    public ActivityWords words() {
        return new ActivityWords(frame.t());
    }

    /** Activities in the list; one at two places counts once. */
    public long count() {
        return places.stream()
                .flatMap(it -> it.lines().stream())
                .map(it -> it.activity().id())
                .distinct()
                .count();
    }

    /** Places in the list that are stated. */
    public long placeCount() {
        return places.stream().filter(it -> it.place() != null).count();
    }

    /** True for those who keep the catalogue. */
    public boolean keeps() {
        return keeps(frame);
    }

    static boolean keeps(Frame frame) {
        var role = frame.role();
        return role == Role.GUIDE || role == Role.MANAGER || role == Role.ADMINISTRATOR;
    }

    /** What was typed to search for. */
    public String name() {
        return filter.name() == null ? "" : filter.name();
    }

    /** True when something is chosen that leaves activities out, other than those that are not running. */
    public boolean isNarrowed() {
        return !filter.equals(Filter.RUNNING) && !filter.equals(new Filter(null, null, null, null, false));
    }

    /** True when something in the list is made up for the demonstration. */
    public boolean hasExamples() {
        return places.stream()
                .anyMatch(at -> at.lines().stream().anyMatch(it -> ActivityWords.isExample(it.activity(), at.place())));
    }

    /** Who runs the place, and where it is; may be empty. */
    public String about(@Nullable MeetingPlace place) {
        if (place == null) return "";
        var organiser = place.organiser() == null ? "" : place.organiser();
        var area = place.area() == null ? "" : place.area();
        return organiser.isEmpty() || area.isEmpty() ? organiser + area : organiser + ", " + area;
    }

    /** When it is held next, or why there is nothing to say. */
    public String next(Line line) {
        var next = line.next();
        if (next != null) return words().moment(next);
        return line.activity().status().isRunning()
                ? frame.t().of("aktiviteter.noSession")
                : frame.t().of("aktiviteter.status", line.activity().status());
    }

    /** What is chosen to compare, in addresses. */
    public String key(Line line, @Nullable MeetingPlace place) {
        return JamforPage.key(line.activity(), place);
    }

    /** True for those who count every session of the municipality. */
    public boolean mayCount() {
        return frame.role() == Role.GUIDE || frame.role() == Role.MANAGER;
    }
}
