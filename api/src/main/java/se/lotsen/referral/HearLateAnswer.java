package se.lotsen.referral;

import java.util.UUID;
import se.lotsen.access.Actor;

/** Who wants to know that a sender answered a question after its time, when the referral is already worked with; called in the same transaction. */
public interface HearLateAnswer {

    /** The answer came. */
    void heard(UUID caseId, String question, String answer, Actor actor);
}
