package se.lotsen.referral.passon;

import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: referrals that were to be passed on and were given up, for every guide: who passed one on may be away. */
@UseCase(roles = Role.GUIDE)
public class ShowStuckLetters {

    private final LetterRows rows;
    private final AccessLog log;

    ShowStuckLetters(LetterRows rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** The longest waiting first. */
    public List<StuckLetter> of(Actor guide) {
        var found = rows.stuck(guide.municipalityId());
        log.persons(Action.READ, found.stream().map(StuckLetter::personId).toList(), null);
        return found;
    }
}
