package se.lotsen.referral.passon;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.outbox.Undelivered;

/** View: letters that have been tried and do not arrive, with what happened: counts, and nothing about anyone. */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class ShowUndeliveredLetters {

    private final LetterRows rows;

    ShowUndeliveredLetters(LetterRows rows) {
        this.rows = rows;
    }

    /** The longest waiting first. */
    public List<Undelivered> of(Actor actor) {
        return rows.undelivered(actor.municipalityId());
    }
}
