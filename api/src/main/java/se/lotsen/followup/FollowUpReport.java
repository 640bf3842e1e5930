package se.lotsen.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.Occasion;
import se.lotsen.casework.TalkMode;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.InWords;
import se.lotsen.healthtalk.Measured;
import se.lotsen.instrument.Comparison;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Score;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.SwedishText;

/**
 * What the health centre may read about a follow-up (fhir contract 4.7): for the preview and for the sending alike. A difference is told as
 * it is: never as an effect of anything, and with no threshold that is not validated.
 */
public final class FollowUpReport {

    private FollowUpReport() {}

    /** The parts of a follow-up that was done. */
    public static List<ReportPart> done(
            FollowUp followUp,
            LocalDate doneOn,
            TalkMode mode,
            @Nullable Participation participation,
            Collection<Barrier> newBarriers,
            List<Change> changes) {
        var parts = new ArrayList<ReportPart>();
        parts.add(ReportPart.always(
                "follow-up",
                "Uppföljningen " + after(followUp) + " gjordes " + SwedishText.date(doneOn) + " " + InWords.mode(mode)
                        + "."));
        addLate(parts, followUp, doneOn);
        if (participation != null) {
            parts.add(ReportPart.needs(ConsentItem.OUTCOME, "participation", sentence(participation)));
        }
        changes.forEach(change -> addChange(parts, change));
        if (!newBarriers.isEmpty()) {
            parts.add(ReportPart.needs(
                    ConsentItem.REASON,
                    "new-barriers",
                    "Nytt som kan göra det svårt att komma ut: " + InWords.barriers(newBarriers) + "."));
        }
        return List.copyOf(parts);
    }

    /** The parts of a follow-up at which the person was not reached, which is a result too. */
    public static List<ReportPart> notReached(FollowUp followUp) {
        return List.of(ReportPart.always(
                "not-reached", "Vi har inte fått kontakt med personen för uppföljningen " + after(followUp) + "."));
    }

    private static void addLate(List<ReportPart> parts, FollowUp followUp, LocalDate on) {
        if (on.isAfter(followUp.dueOn())) {
            parts.add(ReportPart.always("late", "Uppföljningen gjordes efter utsatt tid."));
        }
    }

    private static String after(FollowUp followUp) {
        return followUp.occasion() == Occasion.THREE_MONTHS ? "efter tre månader" : "efter sex månader";
    }

    private static String sentence(Participation participation) {
        return switch (participation) {
            case PARTICIPATING -> "Personen deltar i en aktivitet.";
            case STOPPED -> "Personen har slutat delta i aktiviteten.";
            case NEVER_STARTED -> "Personen har inte börjat i någon aktivitet.";
        };
    }

    private static void addChange(List<ReportPart> parts, Change change) {
        if (change.now().instrument() == Instrument.UCLA_3) addUcla3(parts, change);
        else direct(change).ifPresent(parts::add);
    }

    private static void addUcla3(List<ReportPart> parts, Change change) {
        if (!(change.now().score() instanceof Score.Scored now)) return;
        var today = "UCLA-3: " + now.value() + " av " + now.max() + ".";
        parts.add(ReportPart.score("ucla3", now.value(), today));
        switch (change.comparison()) {
            case Comparison.Difference difference ->
                parts.add(ReportPart.score("ucla3-difference", difference.raw(), difference(change, difference)));
            case Comparison.NotComparable not ->
                whyNot(not)
                        .ifPresent(why -> parts.add(ReportPart.needs(ConsentItem.SCORES, "ucla3-not-compared", why)));
            case Comparison.Step _ -> throw new IllegalStateException("a scale gives a difference");
        }
    }

    private static String difference(Change change, Comparison.Difference difference) {
        var before =
                change.baseline() != null && change.baseline().measurement().score() instanceof Score.Scored scored
                        ? " (då " + scored.value() + ")"
                        : "";
        var raw = difference.raw();
        var signed = raw > 0 ? "+" + raw : raw < 0 ? "−" + -raw : "0";
        return "Skillnad mot hälsosamtalet" + before + ": " + signed + ". Lägre tal betyder mindre ensamhet.";
    }

    private static Optional<ReportPart> direct(Change change) {
        var before = change.baseline();
        var text = switch (change.comparison()) {
            case Comparison.Step step ->
                "Känner sig ensam: " + InWords.howOften(step.codeBefore()) + " vid hälsosamtalet, "
                        + InWords.howOften(step.codeNow()) + " i dag.";
            case Comparison.NotComparable _ -> directToday(change, before);
            case Comparison.Difference _ -> throw new IllegalStateException("a single question gives a step");
        };
        return Optional.ofNullable(text).map(t -> ReportPart.needs(ConsentItem.SCORES, "direct-loneliness", t));
    }

    private static @Nullable String directToday(Change change, @Nullable Measured before) {
        var answer = InWords.howOften(change.now().answers());
        if (answer.equals(InWords.NO_ANSWER)) return null;
        var why = before != null && change.comparison() instanceof Comparison.NotComparable not
                ? whyNot(not).map(sentence -> " " + sentence).orElse("")
                : "";
        return "Känner sig ensam: " + answer + " i dag." + why;
    }

    /** Why two measurements are not compared, for a reader; nothing when one of them simply was not made. */
    private static Optional<String> whyNot(Comparison.NotComparable not) {
        return switch (not.reason()) {
            case OTHER_MODE, OTHER_LANGUAGE, OTHER_VERSION, OTHER_INSTRUMENT ->
                Optional.of("Svaren jämförs inte med hälsosamtalets, eftersom frågorna ställdes på ett annat sätt då.");
            case NOTHING_BEFORE, NOTHING_NOW -> Optional.empty();
        };
    }
}
