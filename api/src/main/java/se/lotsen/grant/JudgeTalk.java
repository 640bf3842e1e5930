package se.lotsen.grant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.healthtalk.HomeCareSource;

/**
 * View: which of the grants that a signed talk lies within count it, and why not, for the guide who asked about home care and can put it right. Nothing is
 * told of money.
 */
@UseCase(roles = Role.GUIDE)
public class JudgeTalk {

    private final TalkLinkRows talks;
    private final AccessLog log;

    JudgeTalk(TalkLinkRows talks, AccessLog log) {
        this.talks = talks;
        this.log = log;
    }

    /**
     * What a grant says of a talk.
     *
     * @param grant name and year
     * @param counts true when the grant counts it
     * @param homeCare what was answered, or null when nobody has answered
     * @param from who said it, or null where that was not noted
     * @param on when it was said, or null where that was not noted
     * @param quoted what the call says of whom it is for, or null
     */
    public record Verdict(
            String grant,
            TargetGroup target,
            boolean counts,
            @Nullable Boolean homeCare,
            @Nullable HomeCareSource from,
            @Nullable LocalDate on,
            @Nullable GrantCondition quoted) {}

    /** The verdict of each grant, in the order of their names; none before a talk is signed. */
    public List<Verdict> read(String caseNumber, Actor actor) {
        var found = talks.verdicts(actor.municipalityId(), caseNumber);
        log.persons(
                Action.READ,
                found.stream().map(TalkVerdictRow::personId).distinct().toList(),
                caseNumber);
        return found.stream().map(TalkVerdictRow::verdict).toList();
    }
}
