package se.lotsen.web.overlamning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.handover.ShowHandover;
import se.lotsen.handover.ShowHandover.CaseLine;
import se.lotsen.handover.ShowHandover.GuideLine;
import se.lotsen.handover.ShowHandover.ReferralLine;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** Who is away, and the cases and claimed referrals of one guide to hand over. */
public record OverlamningPage(Frame frame, ShowHandover.Page shown, FormFields fields, Problems problems)
        implements Page {

    /** What stands for the team's queue in addresses and forms, where a guide's id stands otherwise. */
    public static final String TEAM = "teamet";

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("overlamning.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The guide whose cases are shown, or null. */
    public @Nullable GuideLine from() {
        return shown.from();
    }

    /** Whose cases are shown: a guide's name, or the team's queue. */
    public String whose() {
        var from = shown.from();
        return from == null ? frame.t().of("overlamning.team") : from.name();
    }

    /** "14 öppna, borta till 4 dec", of those whose cases are shown. */
    public String state() {
        var from = shown.from();
        return from == null ? frame.t().of("overlamning.open", shown.inQueue()) : state(from);
    }

    /** What the form sends for whose cases they are. */
    public String source() {
        var from = shown.from();
        return from == null ? TEAM : from.id().toString();
    }

    /** Address of the page with a guide's cases. */
    public String href(GuideLine guide) {
        return "/overlamning?fran=" + guide.id();
    }

    /** "14 öppna, borta till 4 dec". */
    public String state(GuideLine guide) {
        var until = guide.awayUntil();
        var open = frame.t().of("overlamning.open", guide.open());
        return until == null
                ? open
                : open + ", " + frame.t().of("overlamning.awayUntil", frame.t().date(until));
    }

    /** The guides who can receive: those who are here, and not the one whose cases they are. */
    public List<GuideLine> receivers() {
        var from = shown.from();
        return shown.guides().stream()
                .filter(guide -> guide.awayUntil() == null)
                .filter(guide -> from == null || !guide.id().equals(from.id()))
                .toList();
    }

    /** A guide to choose, with the number of cases and whether protected identities can go there. */
    public String receiver(GuideLine guide) {
        return called(guide, frame.t());
    }

    /** A guide to choose, with the number of cases and whether protected identities can go there. */
    public static String called(GuideLine guide, Texts t) {
        return guide.name() + ", " + t.of("overlamning.open", guide.open())
                + (guide.handlesProtected() ? ", " + t.of("overlamning.handlesProtected") : "")
                + guide.languages().stream()
                        .map(code -> Identity.languageName(code, t).toLowerCase(Locale.ROOT))
                        .map(name -> ", " + t.of("overlamning.speaks", name))
                        .collect(Collectors.joining());
    }

    /** Who it is, as far as the reader may know. */
    public String person(CaseLine line) {
        return person(line.person());
    }

    /** Who it is, as far as the reader may know. */
    public String person(ReferralLine line) {
        return person(line.person());
    }

    private String person(@Nullable String told) {
        return told == null ? frame.t().of("words.protected") : told;
    }

    /** What is next, with its day. */
    public String next(CaseLine line) {
        var step = line.step();
        var on = line.on();
        if (step == null || on == null) return "";
        return frame.t().shortDate(on) + ": " + frame.t().of("words.nextStep", step);
    }

    /** True when the box of a case was ticked in a form that is shown again, or the address names it. */
    public boolean isChosen(CaseLine line) {
        return fields.all("arende").contains(line.id().toString());
    }

    /** True when the box of a referral was ticked in a form that is shown again, or the address names it. */
    public boolean isChosen(ReferralLine line) {
        return fields.all("remiss").contains(line.id().toString());
    }

    /** True when a field of the form names this guide. */
    public boolean names(String field, GuideLine guide) {
        return guide.id().toString().equals(fields.text(field));
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return frame.t().date(day);
    }

    /** What the field holds: as typed, or today. */
    public String fromDay() {
        return fields.has("franDag") ? fields.text("franDag") : shown.today().toString();
    }
}
