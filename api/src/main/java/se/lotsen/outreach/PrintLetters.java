package se.lotsen.outreach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.letter.LetterWords;
import se.lotsen.letter.OutreachLetter;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/** A guide writes to every member of a campaign to whom nobody has written, and prints the letters, again if the paper jams. */
@UseCase(roles = Role.GUIDE)
public class PrintLetters {

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final MemberRows members;
    private final MayBeContacted may;
    private final OutreachLetter letter;
    private final AccessLog log;
    private final Clock clock;

    PrintLetters(
            Campaigns campaigns,
            CampaignRows rows,
            MemberRows members,
            MayBeContacted may,
            OutreachLetter letter,
            AccessLog log,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.members = members;
        this.may = may;
        this.letter = letter;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** So many are written. */
        record Written(UUID batchId, int letters) implements Outcome {}

        /** Everybody who may be written to has got a letter. */
        record NobodyLeft() implements Outcome {}
    }

    /** Letters to print, sorted by postal code. */
    public record Printed(Instant writtenAt, List<LetterWords> letters) {}

    /** Writes them. */
    public Outcome write(UUID campaignId, Actor actor) {
        var campaign = campaigns.runningForUpdate(campaignId, actor);
        var waiting = members.withoutLetter(actor.municipalityId(), campaignId).stream()
                .map(MemberRow::member)
                .toList();
        var whyNot = may.whyNot(waiting.stream().map(Member::number).toList(), actor);
        for (var member : waiting) {
            var why = whyNot.get(member.number());
            if (why != null) members.leaveOut(actor.municipalityId(), member.id(), why);
        }
        var ids = waiting.stream()
                .filter(member -> !whyNot.containsKey(member.number()))
                .map(Member::id)
                .toList();
        log.persons(Action.CHANGE, ids, campaign.number());
        if (ids.isEmpty()) return new Outcome.NobodyLeft();
        var batch = Ids.next();
        rows.addBatch(actor.municipalityId(), batch, campaignId, clock.instant(), actor.requireStaffId(), ids.size());
        members.writtenTo(actor.municipalityId(), batch, SqlArray.of(ids));
        return new Outcome.Written(batch, ids.size());
    }

    /** The letters of one time. Who has said no more since is not among them. */
    public Printed read(UUID campaignId, UUID batchId, Actor actor) {
        var campaign = campaigns.running(campaignId, actor);
        var batch = rows.batch(actor.municipalityId(), campaignId, batchId).orElseThrow(() -> new Missing("letters"));
        var written = members.ofBatch(actor.municipalityId(), campaignId, batchId).stream()
                .map(MemberRow::member)
                .toList();
        var whyNot = may.whyNot(written.stream().map(Member::number).toList(), actor);
        var to = written.stream()
                .filter(member -> !whyNot.containsKey(member.number()))
                .toList();
        var day = LocalDate.ofInstant(batch.writtenAt(), Swedish.ZONE);
        log.persons(Action.PRINT, to.stream().map(Member::id).toList(), campaign.number());
        return new Printed(
                batch.writtenAt(),
                to.stream()
                        .map(member ->
                                letter.words(campaign.number(), years(campaign.cohort()), day, to(member), actor))
                        .toList());
    }

    private static String years(Cohort cohort) {
        return cohort.bornFrom() == cohort.bornTo()
                ? Integer.toString(cohort.bornTo())
                : cohort.bornFrom() + "–" + cohort.bornTo();
    }

    private static OutreachLetter.To to(Member member) {
        return new OutreachLetter.To(
                member.givenName(),
                member.familyName(),
                Objects.requireNonNull(member.street()),
                Objects.requireNonNull(member.postalCode()),
                Objects.requireNonNull(member.city()));
    }
}
