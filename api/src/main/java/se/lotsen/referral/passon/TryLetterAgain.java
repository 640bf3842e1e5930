package se.lotsen.referral.passon;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referrals;

/** A guide has a letter that was given up because of a fault carried once more. If it arrives, the health centre is told. */
@UseCase(roles = Role.GUIDE)
public class TryLetterAgain {

    private final LetterRows rows;
    private final Referrals referrals;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    TryLetterAgain(LetterRows rows, Referrals referrals, Persons persons, AccessLog log, Clock clock) {
        this.rows = rows;
        this.referrals = referrals;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is on its way. */
        record OnItsWay() implements Outcome {}

        /** It was not given up, or somebody has tried it again already. */
        record NotGivenUp() implements Outcome {}
    }

    /** Tries it. */
    public Outcome tryAgain(UUID referralId, Actor actor) {
        var file = referrals.read(referralId, actor).file();
        var person = persons.read(file.personId(), actor);
        var isGivenUp = rows.lock(actor.municipalityId(), referralId)
                .filter(LetterRow::isGivenUp)
                .isPresent();
        if (!isGivenUp) return new Outcome.NotGivenUp();
        log.person(Action.CHANGE, person.id(), file.number());
        rows.tryAgain(actor.municipalityId(), referralId, clock.instant());
        return new Outcome.OnItsWay();
    }
}
