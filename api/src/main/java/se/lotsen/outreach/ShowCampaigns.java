package se.lotsen.outreach;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: campaigns with their figures. Nobody is named, so protected identities are counted too. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING,
        countsProtected = true)
public class ShowCampaigns {

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final MemberRows members;

    ShowCampaigns(Campaigns campaigns, CampaignRows rows, MemberRows members) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.members = members;
    }

    /** A campaign in the list. */
    public record Line(Campaign campaign, Figures figures) {}

    /**
     * One campaign.
     *
     * @param imports the lists that were taken in, the latest first
     * @param wrong lines of the latest list to put right, without what stands in them
     * @param batches letters, the latest first
     */
    public record Contents(
            Campaign campaign,
            Figures figures,
            List<Imported> imports,
            List<WrongLine> wrong,
            List<LetterBatch> batches) {}

    /** All, running ones first. */
    public List<Line> all(Actor actor) {
        return rows.all(actor.municipalityId()).stream()
                .map(CampaignRow::campaign)
                .map(campaign -> new Line(campaign, figures(campaign, actor)))
                .toList();
    }

    /** One. */
    public Contents one(UUID campaignId, Actor actor) {
        var campaign = campaigns.one(campaignId, actor);
        var wrong = rows.wrong(actor.municipalityId(), campaignId).stream()
                .map(line -> new WrongLine(line.line(), line.field(), line.fault(), ""))
                .toList();
        return new Contents(
                campaign,
                figures(campaign, actor),
                rows.imports(actor.municipalityId(), campaignId),
                wrong,
                rows.batches(actor.municipalityId(), campaignId));
    }

    private Figures figures(Campaign campaign, Actor actor) {
        return Figures.of(
                members.counts(actor.municipalityId(), campaign.id()),
                rows.talks(actor.municipalityId(), campaign.id()));
    }
}
