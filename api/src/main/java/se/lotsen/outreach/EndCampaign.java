package se.lotsen.outreach;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A manager ends a campaign: what identifies its members is emptied, the figures and who wants no more contact stay. */
@UseCase(roles = Role.MANAGER, countsProtected = true)
public class EndCampaign {

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final MemberRows members;
    private final AccessLog log;
    private final Clock clock;

    EndCampaign(Campaigns campaigns, CampaignRows rows, MemberRows members, AccessLog log, Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.members = members;
        this.log = log;
        this.clock = clock;
    }

    /** Ends it. */
    public void end(UUID campaignId, Actor actor) {
        var campaign = campaigns.runningForUpdate(campaignId, actor);
        log.persons(Action.CHANGE, List.of(), campaign.number());
        members.emptyWords(actor.municipalityId(), campaignId);
        members.emptyMembers(actor.municipalityId(), campaignId);
        rows.emptyWrong(actor.municipalityId(), campaignId);
        rows.end(actor.municipalityId(), campaignId, clock.instant(), actor.requireStaffId());
    }
}
