package se.lotsen.web.aktiviteter;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.catalogue.Offering;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * Up to three activities side by side, each at one place.
 *
 * @param leftOut how many more were chosen than are shown
 */
public record JamforPage(Frame frame, List<Offering> chosen, int leftOut) implements Page {

    /** As many as fit beside one another. */
    public static final int AT_MOST = 3;

    /** A fact about each of the activities, in their order. */
    public record Line(String name, List<String> values) {}

    /** What is chosen in addresses: the activity and the place. */
    static String key(Activity activity, @Nullable MeetingPlace place) {
        return activity.slug() + "~" + (place == null ? "" : place.slug());
    }

    /** How pages speak of activities. */
    public ActivityWords words() {
        return new ActivityWords(frame.t());
    }

    /** The facts, the same as on each activity's own page. */
    public List<Line> lines() {
        var w = words();
        return List.of(
                line("next", at -> w.when(at.sessions(), at.next().orElse(null))),
                line("places", at -> w.left(at.next().orElse(null))),
                line(
                        "kindLabel",
                        at -> frame.t().of("aktiviteter.kind", at.activity().kind())),
                line("costLabel", at -> w.cost(at.activity())),
                line("leaderLabel", at -> w.leader(at.activity())),
                line(
                        "formLabel",
                        at -> frame.t().of("aktiviteter.form", at.activity().form())),
                line("musicLabel", at -> w.music(at.activity())),
                line("smallGroup", at -> w.fact(at.smallGroup())),
                line("aloneFriendly", at -> w.fact(at.aloneFriendly())),
                place("toilet", MeetingPlace::toilet),
                place("hearingLoop", MeetingPlace::hearingLoop),
                place("stepFree", MeetingPlace::stepFree),
                place("busStop", MeetingPlace::busStop),
                line("checkedLabel", at -> w.checked(at.activity())));
    }

    /** True when something about one of them is made up for the demonstration. */
    public boolean hasExamples() {
        return chosen.stream().anyMatch(at -> ActivityWords.isExample(at.activity(), at.place()));
    }

    private Line place(String name, Function<MeetingPlace, @Nullable Boolean> fact) {
        return line(name, at -> words().fact(at.place() == null ? null : fact.apply(at.place())));
    }

    private Line line(String name, Function<Offering, String> value) {
        var values = chosen.stream()
                .map(value)
                .map(said -> said.isEmpty() ? frame.t().of("aktiviteter.unknown") : said)
                .toList();
        return new Line(frame.t().of("aktiviteter." + name), values);
    }
}
