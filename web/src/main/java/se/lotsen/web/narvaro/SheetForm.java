package se.lotsen.web.narvaro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.attendance.Numbers;
import se.lotsen.attendance.ShowSheet.Sheet;
import se.lotsen.booking.NamedVisitor;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * A session's sheet as a form, the same by the link and with an account.
 *
 * @param here address of the session's page, which the form is sent to
 * @param byLink true for someone without an account: then the time to change it runs out
 */
public record SheetForm(
        Texts t, Sheet sheet, String here, boolean byLink, LocalDate today, FormFields typed, Problems problems) {

    private static final Pattern YEAR = Pattern.compile(" \\d{4}\\b");

    /** "tis 24 nov kl. 13.00, Träffpunkt Ekeby". */
    public String when() {
        var session = sheet.session();
        var moment = YEAR.matcher(t.dateTime(session.startsAt())).replaceFirst("");
        return session.place() == null ? moment : moment + ", " + session.place();
    }

    /** True when it can be filled in. */
    public boolean isOpen() {
        return sheet.session().isOn() && sheet.begun();
    }

    /** Fields for women, men and not stated. */
    public List<String> bySex() {
        return Counters.SEX;
    }

    /** Fields for where those who came live. */
    public List<String> byHome() {
        return Counters.HOME;
    }

    /** Fields for first visits and portions. */
    public List<String> more() {
        return Counters.MORE;
    }

    /** What stands in a counter: what was typed, or else what is saved. */
    public String value(String field) {
        if (typed.has(field)) return typed.text(field);
        var saved = sheet.numbers();
        return String.valueOf(
                switch (field) {
                    case "kvinnor" -> saved.women();
                    case "man" -> saved.men();
                    case "ejangivet" -> saved.notStated();
                    case "bor-har" -> saved.livesHere();
                    case "bor-omradet" -> saved.livesArea();
                    case "bor-annat" -> saved.livesElsewhere();
                    case "nya" -> saved.newVisitors();
                    default -> saved.portions();
                });
    }

    /** Name of the field of one who is shown by name. */
    public String field(NamedVisitor visitor) {
        return Counters.NAME + visitor.bookingId();
    }

    /** True when "Kom" is marked. */
    public boolean came(NamedVisitor visitor) {
        return says(visitor, "ja", true);
    }

    /** True when "Kom inte" is marked. */
    public boolean missed(NamedVisitor visitor) {
        return says(visitor, "nej", false);
    }

    private boolean says(NamedVisitor visitor, String word, boolean saved) {
        if (typed.has(field(visitor))) return typed.text(field(visitor)).equals(word);
        return Objects.equals(visitor.came(), saved);
    }

    /** "3 av 5 ifyllda". */
    public String filled() {
        var said = sheet.named().stream()
                .filter(visitor -> came(visitor) || missed(visitor))
                .count();
        return t.of("narvaro.filled", said, sheet.named().size());
    }

    /** "Summorna skiljer sig: 12 och 11.", or empty. */
    public String difference() {
        var numbers = shown();
        var named = sheet.cameUnseen()
                + (int) sheet.named().stream().filter(this::came).count();
        if (numbers == null || !numbers.differ(named)) return "";
        return t.of("narvaro.differ", numbers.unnamed() + named, numbers.placed());
    }

    private @Nullable Numbers shown() {
        return typed.has(Counters.SEX.getFirst()) ? Counters.numbers(typed) : sheet.numbers();
    }

    /** True when some are counted apart from the numbers: by name here, or by the leader. */
    public boolean hasNamed() {
        return !sheet.named().isEmpty() || sheet.cameUnseen() > 0;
    }

    /** The saving that these numbers begin from; after a refusal it is the newest, which the page then shows. */
    public String version() {
        return problems.isEmpty() && typed.has("version") ? typed.text("version") : String.valueOf(sheet.version());
    }

    /** "Sparat 14.05. Du kan ändra till i morgon 14.05.", or empty before it is saved. */
    public String receipt() {
        var savedAt = sheet.savedAt();
        if (savedAt == null) return "";
        var saved = t.of("narvaro.saved", moment(savedAt));
        return byLink ? saved + " " + t.of("narvaro.changeable", moment(sheet.changeableUntil())) : saved;
    }

    private String moment(Instant at) {
        var day = LocalDate.ofInstant(at, Swedish.ZONE);
        if (day.equals(today)) return t.time(at);
        if (day.equals(today.plusDays(1))) return t.of("narvaro.tomorrow", t.time(at));
        return t.shortDate(day) + " " + t.time(at);
    }
}
