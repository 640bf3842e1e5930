package se.lotsen.web.finger;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.finger.MeasuredAt;
import se.lotsen.finger.ShowParticipant;
import se.lotsen.finger.Stage;
import se.lotsen.finger.VascularNote;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** One application to a programme. */
public record DeltagarePage(Frame frame, ShowParticipant.Contents shown, FormFields typed, Problems problems)
        implements Page {

    /** The words. */
    public FingerWords words() {
        return new FingerWords(frame.t());
    }

    /** Title in the browser's tab. */
    public String tab() {
        var title = shown.person().name();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the application, without a slash at the end. */
    public String href() {
        return "/finger/deltagare/" + shown.applicant().id();
    }

    /** "Karl-Erik Lund, 450202-••••, 81 år". */
    public String born() {
        var age = shown.person().number().ageOn(shown.today());
        return shown.person().number().masked()
                + (age.isPresent() ? ", " + frame.t().of("words.age", age.getAsInt()) : "");
    }

    /** Number to call. */
    public String phone() {
        return Objects.requireNonNullElse(shown.person().phone(), frame.t().of("finger.noPhone"));
    }

    /** The index, or that it cannot be reckoned. */
    public String index() {
        return shown.index().isEmpty()
                ? frame.t().of("finger.noIndex")
                : frame.t()
                        .of(
                                "finger.of",
                                shown.index().getAsInt(),
                                shown.programme().rule().highest());
    }

    /** True for those in the cohort, of whom something is measured. */
    public boolean isInCohort() {
        return shown.applicant().stage().isInCohort(shown.programme().startsOn());
    }

    /** True while the application can be taken back. */
    public boolean mayWithdraw() {
        return shown.applicant().stage() instanceof Stage.Applied
                || shown.applicant().stage() instanceof Stage.Offered;
    }

    /** True while the person takes part. */
    public boolean mayLeave() {
        return shown.applicant().stage() instanceof Stage.Accepted;
    }

    /** Why the person is left out; empty when not. */
    public String exclusions() {
        var rule = shown.programme().rule();
        return words().reasons(shown.exclusions(), rule.leastAge(), rule.leastIndex());
    }

    /** A value as it is written; a dash where it is missing. */
    public String value(@Nullable BigDecimal value) {
        return value == null ? "–" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** What was chosen of before and after. */
    public MeasuredAt occasion() {
        var chosen = typed.choice("nar", MeasuredAt.class);
        if (chosen != null) return chosen;
        return shown.today().isAfter(shown.programme().startsOn()) ? MeasuredAt.AFTER : MeasuredAt.BEFORE;
    }

    /** The day, today before anything is typed. */
    public String day() {
        return typed.has("dag") ? typed.text("dag") : shown.today().toString();
    }

    /** How and when something was told of the fifth finger. */
    public String told(VascularNote note) {
        return frame.t()
                .of("finger.told." + note.way().name(), note.writer(), frame.t().dateTime(note.writtenAt()));
    }
}
