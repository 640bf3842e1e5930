package se.lotsen.outreach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.CampaignCases;
import se.lotsen.shared.SmallestShown;
import se.lotsen.shared.Swedish;

/** View: campaigns with their figures. Nobody is named, so protected identities are counted too. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING,
        countsProtected = true)
public class ShowCampaigns {

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final MemberRows members;
    private final CampaignCases cases;
    private final int threshold;
    private final Clock clock;

    ShowCampaigns(
            Campaigns campaigns,
            CampaignRows rows,
            MemberRows members,
            CampaignCases cases,
            SmallestShown smallest,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.members = members;
        this.cases = cases;
        this.threshold = smallest.figure();
        this.clock = clock;
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
        var all = rows.all(actor.municipalityId()).stream()
                .map(CampaignRow::campaign)
                .toList();
        var told = cases.in(all.stream().flatMapToInt(this::years), actor);
        return all.stream()
                .map(campaign -> new Line(campaign, figures(campaign, told, actor)))
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
                figures(campaign, cases.in(years(campaign), actor), actor),
                rows.imports(actor.municipalityId(), campaignId),
                wrong,
                rows.batches(actor.municipalityId(), campaignId));
    }

    private Figures figures(Campaign campaign, CampaignCases.OfYears told, Actor actor) {
        return Figures.of(
                members.counts(actor.municipalityId(), campaign.id()),
                told.of(campaign.id(), years(campaign)),
                threshold);
    }

    /** The years in which it has run. */
    private IntStream years(Campaign campaign) {
        var to = Objects.requireNonNullElse(campaign.endedAt(), clock.instant());
        return IntStream.rangeClosed(year(campaign.begunAt()), year(to));
    }

    private static int year(Instant at) {
        return LocalDate.ofInstant(at, Swedish.ZONE).getYear();
    }
}
