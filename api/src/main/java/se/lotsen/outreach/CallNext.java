package se.lotsen.outreach;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** A guide asks whom to call next, and has that one alone for a while: two guides never call the same person at once. */
@UseCase(roles = Role.GUIDE)
public class CallNext {

    private static final Duration HELD = Duration.ofMinutes(30);
    private static final int AT_ONCE = 20;

    private final Campaigns campaigns;
    private final MemberRows members;
    private final MayBeContacted may;
    private final AccessLog log;
    private final Clock clock;

    CallNext(Campaigns campaigns, MemberRows members, MayBeContacted may, AccessLog log, Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.may = may;
        this.log = log;
        this.clock = clock;
    }

    /** Whom, or empty when nobody is left to call today. Who may not be contacted any more is left out on the way. */
    public Optional<UUID> next(UUID campaignId, Actor actor) {
        var campaign = campaigns.running(campaignId, actor);
        var now = clock.instant();
        while (true) {
            var found = members.toCall(
                    actor.municipalityId(),
                    campaignId,
                    Swedish.today(clock),
                    Member.MOST_TRIES,
                    actor.requireStaffId(),
                    now,
                    AT_ONCE);
            log.persons(Action.READ, List.of(), campaign.number());
            if (found.isEmpty()) return Optional.empty();
            for (var row : found) {
                var member = row.member();
                var why = may.whyNot(member.number(), actor);
                if (why.isEmpty()) {
                    members.claim(actor.municipalityId(), member.id(), actor.requireStaffId(), now.plus(HELD));
                    return Optional.of(member.id());
                }
                members.leaveOut(actor.municipalityId(), member.id(), why.get());
            }
        }
    }
}
