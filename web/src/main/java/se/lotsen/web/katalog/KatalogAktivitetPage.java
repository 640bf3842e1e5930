package se.lotsen.web.katalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.ChangeLine;
import se.lotsen.catalogue.Kept;
import se.lotsen.catalogue.KeptSeries;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Problems;

/** One activity to keep with its times, or a new one. */
public record KatalogAktivitetPage(
        Frame frame,
        ShowKept.@Nullable OfActivity shown,
        ShowKept.Choices choices,
        LocalDate today,
        FormFields fields,
        Problems problems,
        List<Both> both)
        implements FactPage {

    /** How an activity is called, as fields of a form and columns of a table. */
    static final List<String> NAMES = List.of("slug", "name");

    /** What is known of it besides, in the order that a reader asks. */
    static final List<String> FACTS = List.of(
            "description",
            "kind",
            "status",
            "placeId",
            "organiserId",
            "leaderName",
            "leaderPhone",
            "targetGroup",
            "language",
            "costKr",
            "capacity",
            "form",
            "music",
            "outdoors",
            "digital",
            "smallGroup",
            "aloneFriendly",
            "finger",
            "pillars");

    /** Facts that are true, false or not known. */
    public List<String> knownFacts() {
        return List.of("outdoors", "digital", "smallGroup", "aloneFriendly");
    }

    /** What a guide looks at to say that it is right. */
    public List<String> facts() {
        return FACTS;
    }

    /** A fact in words. */
    public String fact(String field) {
        return words().value(Kept.ACTIVITY, field, choices.named(String.join(",", fields.all(field))));
    }

    /** Heading. */
    public String title() {
        return shown == null
                ? frame.t().of("katalog.newActivity")
                : shown.facts().name();
    }

    /** Where the form goes. */
    public String action() {
        return "/katalog/aktivitet/" + (shown == null ? "ny" : shown.slug());
    }

    /** When the facts were last checked. */
    public String checked() {
        return FactPage.checked(shown == null ? null : shown.assuredOn(), frame.t());
    }

    /** Times that are not over. */
    public List<KeptSeries> times() {
        return shown == null
                ? List.of()
                : shown.series().stream().filter(one -> !one.isOver(today)).toList();
    }

    /** "tisdagar kl. 13.00–14.30, Fruängsgården". */
    public String time(KeptSeries one) {
        var rhythm = one.cadence().map(words()::cadence).orElse(frame.t().of("katalog.otherRule"));
        var said = frame.t().of("katalog.time", rhythm, clock(one.starts()), clock(one.ends()));
        var place = choices.place(one.placeId());
        return place.isEmpty() ? said : said + ", " + place;
    }

    /** "från 1 sep 2026 till 31 maj 2027". */
    public String days(KeptSeries one) {
        var last = one.lastDay();
        if (one.firstDay().equals(last)) return frame.t().date(one.firstDay());
        return last == null
                ? frame.t().of("katalog.from", frame.t().date(one.firstDay()))
                : frame.t()
                        .of(
                                "katalog.fromTo",
                                frame.t().date(one.firstDay()),
                                frame.t().date(last));
    }

    private static String clock(java.time.LocalTime time) {
        return time.toString().replace(':', '.');
    }

    /** Kinds to choose among. */
    public List<Choice> kinds() {
        return FactForm.of(Activity.Kind.class, "aktiviteter.kind", false, frame.t());
    }

    /** Whether it is held. */
    public List<Choice> statuses() {
        return FactForm.of(Activity.Status.class, "aktiviteter.status", false, frame.t());
    }

    /** In a group or not. */
    public List<Choice> forms() {
        return FactForm.of(Activity.Form.class, "aktiviteter.form", false, frame.t());
    }

    /** With music or not. */
    public List<Choice> music() {
        return FactForm.of(Activity.Music.class, "aktiviteter.music", true, frame.t());
    }

    /** The five fingers. */
    public List<Choice> fingers() {
        return FactForm.of(Activity.Finger.class, "aktiviteter.finger", false, frame.t());
    }

    /** The four pillars. */
    public List<Choice> pillars() {
        return FactForm.of(Activity.Pillar.class, "aktiviteter.pillar", false, frame.t());
    }

    /** Languages to choose among. */
    public List<Choice> languages() {
        return Activity.LANGUAGES.stream()
                .map(code -> new Choice(code, frame.t().of("words.languageName." + code)))
                .toList();
    }

    /** Places to choose among. */
    public List<Choice> places() {
        return FactForm.named(
                choices.places(), fields.text("placeId"), frame.t().of("katalog.unstatedChoice"));
    }

    /** Organisers to choose among. */
    public List<Choice> organisers() {
        return FactForm.named(
                choices.organisers(), fields.text("organiserId"), frame.t().of("katalog.unstatedChoice"));
    }

    /** Accounts of those who lead. */
    public List<Choice> leaders() {
        return FactForm.named(
                choices.leaders(), fields.text("leaderId"), frame.t().of("katalog.noAccount"));
    }

    @Override
    public List<ChangeLine> history() {
        return shown == null ? List.of() : shown.history();
    }
}
