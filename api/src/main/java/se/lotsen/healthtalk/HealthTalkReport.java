package se.lotsen.healthtalk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Score;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.SwedishText;

/**
 * What the health centre may read about the talk (fhir contract 4.7): for the preview and for the sending alike. Never the free notes of the
 * talk, other people, or what raised a red flag.
 */
public final class HealthTalkReport {

    private HealthTalkReport() {}

    /** Every part that the talk gives so far, each with the consent item that must allow it. */
    public static List<ReportPart> parts(HealthTalkDraft draft) {
        var parts = new ArrayList<ReportPart>();
        addTalk(parts, draft.consent());
        addWishes(parts, draft.wishes());
        addScores(parts, draft.contacts());
        addBarriers(parts, draft.barriers());
        addGoals(parts, draft.wishes());
        addContact(parts, draft.health().contactWish());
        return List.copyOf(parts);
    }

    private static void addTalk(List<ReportPart> parts, StepAnswers.Consent frame) {
        if (frame.heldOn() == null || frame.mode() == null) return;
        TalkMode mode = frame.mode();
        parts.add(ReportPart.always(
                "talk", "Hälsosamtalet hölls " + SwedishText.date(frame.heldOn()) + " " + InWords.mode(mode) + "."));
    }

    private static void addWishes(List<ReportPart> parts, StepAnswers.Wishes wishes) {
        addQuoted(parts, "important", "Viktigt för personen: ", wishes.important());
        addQuoted(parts, "wishes", "Personen vill: ", wishes.wishes());
    }

    private static void addQuoted(List<ReportPart> parts, String code, String before, @Nullable String words) {
        if (words == null || words.isBlank()) return;
        parts.add(ReportPart.needs(ConsentItem.PLAN, code, before + "”" + words.strip() + "”"));
    }

    private static void addScores(List<ReportPart> parts, StepAnswers.Contacts contacts) {
        var howOften = InWords.howOften(contacts.answersTo(Instrument.DIRECT_LONELINESS));
        if (!howOften.equals(InWords.NO_ANSWER)) {
            parts.add(ReportPart.needs(ConsentItem.SCORES, "direct-loneliness", "Känner sig ensam: " + howOften + "."));
        }
        if (Instrument.UCLA_3.score(contacts.answersTo(Instrument.UCLA_3)) instanceof Score.Scored ucla3) {
            parts.add(
                    ReportPart.score("ucla3", ucla3.value(), "UCLA-3: " + ucla3.value() + " av " + ucla3.max() + "."));
        }
    }

    private static void addBarriers(List<ReportPart> parts, StepAnswers.Barriers barriers) {
        if (barriers.all().isEmpty()) return;
        parts.add(ReportPart.needs(
                ConsentItem.REASON,
                "barriers",
                "Det här kan göra det svårt att komma ut: " + InWords.barriers(barriers.all()) + "."));
    }

    private static void addGoals(List<ReportPart> parts, StepAnswers.Wishes wishes) {
        var number = 1;
        for (var goal : wishes.goals()) {
            var due = goal.dueOn() == null ? "" : ", senast " + SwedishText.date(goal.dueOn());
            parts.add(ReportPart.needs(
                    ConsentItem.PLAN,
                    "goal-" + number++,
                    "Plan: " + bare(goal.wish()) + ". Vi gör: " + bare(goal.action()) + due + "."));
        }
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static void addContact(List<ReportPart> parts, @Nullable ContactWish wish) {
        if (wish == null) return;
        var when = switch (wish) {
            case WITHIN_DAYS -> "inom några dagar";
            case WHEN_CONVENIENT -> "när det passar er";
        };
        parts.add(ReportPart.needs(
                ConsentItem.CONTACT, "contact-the-patient", "Personen vill att ni tar kontakt " + when + "."));
    }
}
