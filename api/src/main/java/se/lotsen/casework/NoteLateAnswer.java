package se.lotsen.casework;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.referral.HearLateAnswer;

/** What a health centre answers after its time is a note in the case that its referral has led to. */
@Singleton
final class NoteLateAnswer implements HearLateAnswer {

    private final Cases cases;

    NoteLateAnswer(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void heard(UUID caseId, String question, String answer, Actor actor) {
        cases.note(caseId, new CaseEvent.LateAnswerCame(question, answer), actor);
    }
}
