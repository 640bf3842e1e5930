package se.lotsen.matching;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.shared.Missing;

/** A guide writes what the person said about an activity that was offered. */
@UseCase(roles = Role.GUIDE)
public class AnswerSuggestion {

    private final Cases cases;
    private final CaseActions actions;
    private final MatchingRows rows;
    private final Clock clock;

    AnswerSuggestion(Cases cases, CaseActions actions, MatchingRows rows, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param noReason why not, when the answer is no
     */
    public record Command(
            UUID suggestionId,
            Suggestion.Answer answer,
            @Nullable String noReason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept. */
        record Answered() implements Outcome {}

        /** The answer is no and why is not told. */
        record WhyNotMissing() implements Outcome {}
    }

    /** Keeps the answer; a later answer replaces an earlier one. */
    public Outcome answer(Command c, Actor actor) {
        var row = rows.one(actor.municipalityId(), c.suggestionId()).orElseThrow(() -> new Missing("suggestion"));
        actions.require(actor, CaseAction.SUGGEST, cases.forUpdate(row.caseId(), actor));
        var no = c.answer() == Suggestion.Answer.NO;
        if (no && OfferActivity.isBlank(c.noReason())) return new Outcome.WhyNotMissing();
        var answeredAt = c.answer() == Suggestion.Answer.THINKING ? null : clock.instant();
        rows.answer(actor.municipalityId(), row.suggestionId(), c.answer(), answeredAt, no ? c.noReason() : null);
        return new Outcome.Answered();
    }
}
