package se.lotsen.outreach;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: the lines of a campaign's latest list that must be put right, as they stood. */
@UseCase(roles = Role.MANAGER)
public class ReadWrongLines {

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final AccessLog log;

    ReadWrongLines(Campaigns campaigns, CampaignRows rows, AccessLog log) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.log = log;
    }

    /** Reads them, in the order of the file. */
    public List<WrongLine> read(UUID campaignId, Actor actor) {
        var campaign = campaigns.running(campaignId, actor);
        log.persons(Action.EXPORT, List.of(), campaign.number());
        return rows.wrong(actor.municipalityId(), campaign.id());
    }
}
