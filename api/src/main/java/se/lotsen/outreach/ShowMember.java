package se.lotsen.outreach;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** View: one member of a cohort, to call. */
@UseCase(roles = Role.GUIDE)
public class ShowMember {

    private final Campaigns campaigns;
    private final MemberRows members;
    private final MayBeContacted may;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    ShowMember(
            Campaigns campaigns, MemberRows members, MayBeContacted may, Persons persons, AccessLog log, Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.may = may;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param age in whole years, or empty
     * @param hasLetter true when a letter has been sent
     * @param attempts calls before, the latest first
     * @param alike persons of another number who may be the same one
     * @param whyNot null while the person may be contacted
     */
    public record Contents(
            Campaign campaign,
            Member member,
            OptionalInt age,
            boolean hasLetter,
            List<Attempt> attempts,
            List<Person> alike,
            @Nullable LeftOut whyNot) {}

    /** Shows one. */
    public Contents show(UUID campaignId, UUID memberId, Actor actor) {
        var campaign = campaigns.running(campaignId, actor);
        var row = members.one(actor.municipalityId(), campaignId, memberId).orElseThrow(() -> new Missing("member"));
        var member = row.member();
        Optional<LeftOut> whyNot = member.stand().isOpen() ? may.whyNot(member.number(), actor) : Optional.empty();
        log.persons(Action.READ, List.of(memberId), campaign.number());
        return new Contents(
                campaign,
                member,
                member.number().ageOn(Swedish.today(clock)),
                row.batchId() != null,
                members.attempts(actor.municipalityId(), memberId),
                member.stand().isOpen() ? persons.alike(person(member), actor) : List.of(),
                whyNot.orElse(row.leftOut()));
    }

    private static NewPerson person(Member member) {
        return new NewPerson(
                member.number(),
                member.givenName(),
                member.familyName(),
                Protection.NONE,
                member.phone(),
                member.street(),
                member.postalCode(),
                member.city(),
                ContactPreference.PHONE,
                "sv",
                null);
    }
}
