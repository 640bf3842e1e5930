package se.lotsen.web.katalog;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Cadence;
import se.lotsen.catalogue.ChangeLine;
import se.lotsen.catalogue.KeptSeries;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Problems;

/** A recurring time of an activity to keep, or a new one. */
public record TidPage(
        Frame frame,
        ShowKept.OfActivity activity,
        @Nullable KeptSeries shown,
        ShowKept.Choices choices,
        FormFields fields,
        Problems problems,
        List<Both> both)
        implements FactPage {

    private static final int MONTHS = 12;

    /** Heading. */
    public String title() {
        return frame.t().of(shown == null ? "katalog.newTime" : "katalog.changeTime");
    }

    /** The activity's page. */
    public String back() {
        return "/katalog/aktivitet/" + activity.slug();
    }

    /** Where the form goes. */
    public String action() {
        return back() + "/tid/" + (shown == null ? "ny" : shown.id());
    }

    /** True when its rule says more than this form asks. */
    public boolean isOtherRule() {
        return shown != null && shown.cadence().isEmpty();
    }

    /** How it recurs, to choose among. */
    public List<Choice> patterns() {
        return FactForm.of(Cadence.Pattern.class, "katalog.pattern", false, frame.t());
    }

    /** Weekdays to choose among. */
    public List<Choice> days() {
        return Choice.each(DayOfWeek.class, "aktiviteter.day", frame.t());
    }

    /** Which of the month's weekdays. */
    public List<Choice> which() {
        return IntStream.of(1, 2, 3, 4, -1)
                .mapToObj(which -> new Choice(Integer.toString(which), words().which(which)))
                .toList();
    }

    /** Months to choose among. */
    public List<Choice> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Choice(Integer.toString(month), words().month(month)))
                .toList();
    }

    /** Places to choose among. */
    public List<Choice> places() {
        var own = choices.place(activity.facts().placeId());
        return FactForm.named(
                choices.places(),
                fields.text("placeId"),
                own.isEmpty()
                        ? frame.t().of("katalog.unstatedChoice")
                        : frame.t().of("katalog.ownPlace", own));
    }

    @Override
    public List<ChangeLine> history() {
        return List.of();
    }
}
