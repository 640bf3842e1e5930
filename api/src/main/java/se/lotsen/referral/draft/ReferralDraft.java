package se.lotsen.referral.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Protection;
import se.lotsen.referral.draft.DraftPart.Against;
import se.lotsen.referral.draft.DraftPart.Permission;
import se.lotsen.referral.draft.DraftPart.Reach;
import se.lotsen.referral.draft.DraftPart.Who;
import se.lotsen.referral.draft.DraftPart.Why;
import se.lotsen.referral.draft.DraftPart.Wishes;
import se.lotsen.referral.draft.DraftSection.Progress;
import se.lotsen.shared.FieldError;

/** A referral as far as it has been written. A part that nobody has saved is null. */
public record ReferralDraft(
        @Nullable Who who,
        @Nullable Permission permission,
        @Nullable Why why,
        @Nullable Wishes wishes,
        @Nullable Reach reach) {

    /** Nothing written yet. */
    public static final ReferralDraft EMPTY = new ReferralDraft(null, null, null, null, null);

    /** With a part as it was just typed. What the person has allowed holds for one receiver: for another it must be asked again. */
    public ReferralDraft with(DraftPart part) {
        return switch (part) {
            case Who it ->
                new ReferralDraft(
                        it, Objects.equals(receiver(), it.receiver()) ? permission : null, why, wishes, reach);
            case Permission it -> new ReferralDraft(who, it, why, wishes, reach);
            case Why it -> new ReferralDraft(who, permission, it, wishes, reach);
            case Wishes it -> new ReferralDraft(who, permission, why, it, reach);
            case Reach it -> new ReferralDraft(who, permission, why, wishes, it);
        };
    }

    /** One part, or null. */
    public @Nullable DraftPart part(DraftSection section) {
        return switch (section) {
            case PERSON -> who;
            case CONSENT -> permission;
            case REASON -> why;
            case WISHES -> wishes;
            case CONTACT -> reach;
        };
    }

    /** What must be put right in a part. */
    public List<FieldError> errors(DraftSection section, Against against) {
        var part = part(section);
        return part == null ? List.of() : part.errors(against);
    }

    /** How far a part has come. */
    public Progress progress(DraftSection section, Against against) {
        if (part(section) == null) return Progress.NOT_BEGUN;
        return errors(section, against).isEmpty() ? Progress.DONE : Progress.BEGUN;
    }

    /** SCB code of the municipality that it is for, or null when that is the nurse's own. */
    @JsonIgnore
    public @Nullable String receiver() {
        return who == null ? null : who.receiver();
    }

    /** What stays of it when it has gone to another municipality: the name, and nothing of a person with protected identity. */
    ReferralDraft afterSending() {
        if (who == null || who.protection() != Protection.NONE) return EMPTY;
        var name = new Who("", who.givenName(), who.familyName(), null, null, who.language(), false, Protection.NONE);
        return new ReferralDraft(name, null, null, null, null);
    }

    /** The name as far as it is written, or an empty string. */
    @JsonIgnore
    public String name() {
        return who == null ? "" : (who.givenName() + " " + who.familyName()).strip();
    }
}
