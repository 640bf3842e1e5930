package se.lotsen.healthtalk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lotsen.person.ConsentItem;

/**
 * All answers of a health talk so far, step by step. Kept as JSON with the version of the form, so that an old draft can be told from a new
 * form.
 */
public record HealthTalkDraft(
        String formVersion,
        StepAnswers.Consent consent,
        StepAnswers.Everyday everyday,
        StepAnswers.Contacts contacts,
        StepAnswers.Barriers barriers,
        StepAnswers.Interests interests,
        StepAnswers.Health health,
        StepAnswers.Wishes wishes,
        StepAnswers.Summary summary) {

    /** Version of the form that is asked today. */
    public static final String FORM_VERSION = "1.0";

    private static final HealthTalkDraft EMPTY = new HealthTalkDraft(
            FORM_VERSION,
            new StepAnswers.Consent(null, null, false, null),
            new StepAnswers.Everyday(null, null, null, null, null),
            new StepAnswers.Contacts(null, Map.of()),
            new StepAnswers.Barriers(Map.of(), Map.of(), null),
            new StepAnswers.Interests(Set.of(), null, null, false, false),
            new StepAnswers.Health(Set.of(), Set.of(), null, null, null, false),
            new StepAnswers.Wishes(null, null, List.of()),
            new StepAnswers.Summary(Set.of(), Map.of()));

    /** Nothing asked yet. */
    public static HealthTalkDraft empty() {
        return EMPTY;
    }

    /** The same talk with other answers in one step. */
    public HealthTalkDraft with(StepAnswers answers) {
        return new HealthTalkDraft(
                formVersion,
                answers instanceof StepAnswers.Consent a ? a : consent,
                answers instanceof StepAnswers.Everyday a ? a : everyday,
                answers instanceof StepAnswers.Contacts a ? a : contacts,
                answers instanceof StepAnswers.Barriers a ? a : barriers,
                answers instanceof StepAnswers.Interests a ? a : interests,
                answers instanceof StepAnswers.Health a ? a : health,
                answers instanceof StepAnswers.Wishes a ? a : wishes,
                answers instanceof StepAnswers.Summary a ? a : summary);
    }

    /** What the person lets the health centre hear: the items chosen, and none without a yes. */
    public Set<ConsentItem> told() {
        return consent.shareWithHealthCentre() == Reply.YES ? summary.shared() : Set.of();
    }

    /** The answers of one step. */
    public StepAnswers of(TalkStep step) {
        return switch (step) {
            case CONSENT -> consent;
            case EVERYDAY -> everyday;
            case CONTACTS -> contacts;
            case BARRIERS -> barriers;
            case INTERESTS -> interests;
            case HEALTH -> health;
            case WISHES -> wishes;
            case SUMMARY -> summary;
        };
    }
}
