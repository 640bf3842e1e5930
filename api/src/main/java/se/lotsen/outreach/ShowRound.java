package se.lotsen.outreach;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** View: a campaign's phone round: how many are left to call today, and who asked to be called another day. */
@UseCase(roles = Role.GUIDE)
public class ShowRound {

    private static final int SHOWN = 50;

    private final Campaigns campaigns;
    private final MemberRows members;
    private final MayBeContacted may;
    private final AccessLog log;
    private final Clock clock;

    ShowRound(Campaigns campaigns, MemberRows members, MayBeContacted may, AccessLog log, Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.may = may;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The round.
     *
     * @param toCall how many may be called today
     * @param later who asked to be called another day, the nearest first; due ones among them
     */
    public record Round(int toCall, List<Member> later) {}

    /** Shows it. */
    public Round show(UUID campaignId, Actor actor) {
        var campaign = campaigns.running(campaignId, actor);
        var asked = members.later(actor.municipalityId(), campaignId, SHOWN).stream()
                .map(MemberRow::member)
                .toList();
        var whyNot = may.whyNot(asked.stream().map(Member::number).toList(), actor);
        var later = asked.stream()
                .filter(member -> !whyNot.containsKey(member.number()))
                .toList();
        log.persons(Action.READ, later.stream().map(Member::id).toList(), campaign.number());
        var toCall = members.howManyToCall(actor.municipalityId(), campaignId, Swedish.today(clock), Member.MOST_TRIES);
        return new Round(toCall, later);
    }
}
