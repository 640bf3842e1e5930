package se.lotsen.outreach;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;

/** Campaigns by their ids. */
@Singleton
class Campaigns {

    private final CampaignRows rows;

    Campaigns(CampaignRows rows) {
        this.rows = rows;
    }

    /** One, running or ended. */
    Campaign one(UUID campaignId, Actor actor) {
        return rows.one(actor.municipalityId(), campaignId)
                .map(CampaignRow::campaign)
                .orElseThrow(() -> new Missing("campaign"));
    }

    /** One that runs; who works in it finds nothing in one that has ended. */
    Campaign running(UUID campaignId, Actor actor) {
        var campaign = one(campaignId, actor);
        if (!campaign.isRunning()) throw new Missing("campaign that runs");
        return campaign;
    }

    /** One that runs, to change in this transaction. */
    Campaign runningForUpdate(UUID campaignId, Actor actor) {
        var campaign = rows.lock(actor.municipalityId(), campaignId)
                .map(CampaignRow::campaign)
                .orElseThrow(() -> new Missing("campaign"));
        if (!campaign.isRunning()) throw new Missing("campaign that runs");
        return campaign;
    }
}
