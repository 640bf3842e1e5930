package se.lotsen.referral.passon;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consents;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.Swedish;

/** The first step of carrying a letter, in the municipality that passes the referral on: reads what may go, if it still may. */
@UseCase(roles = Role.SYSTEM)
public class ReadLetter {

    private final LetterRows rows;
    private final Referrals referrals;
    private final Persons persons;
    private final Consents consents;
    private final Municipalities municipalities;
    private final Units units;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    ReadLetter(
            LetterRows rows,
            Referrals referrals,
            Persons persons,
            Consents consents,
            Municipalities municipalities,
            Units units,
            Staff staff,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.referrals = referrals;
        this.persons = persons;
        this.consents = consents;
        this.municipalities = municipalities;
        this.units = units;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** To be carried. */
        record Ready(Letter letter) implements Outcome {}

        /** It may not go any more. */
        record Stopped(WhyNot why) implements Outcome {}

        /** Nothing is to be carried. */
        record Settled() implements Outcome {}
    }

    /** Ids of the referrals whose letters are due, the longest waiting first. */
    public List<UUID> due(Actor actor) {
        log.persons(Action.READ, List.of(), null);
        return rows.due(actor.municipalityId(), clock.instant());
    }

    /** Reads the letter of one referral. */
    public Outcome read(UUID referralId, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var found = rows.one(actor.municipalityId(), referralId);
        if (found.isEmpty() || found.get().state() != LetterState.WAITING) return new Outcome.Settled();
        var letter = found.get();
        var file = referrals.read(referralId, actor);
        if (!(file instanceof Referral.Declined declined)) return new Outcome.Stopped(WhyNot.MISTAKE);
        var person = persons.read(declined.file().personId(), actor);
        if (person.protection() != Protection.NONE) return new Outcome.Stopped(WhyNot.PROTECTED);
        var given = consents.one(person.id(), letter.consentId(), actor);
        var inward = consents.one(person.id(), declined.file().consentId(), actor);
        if (!given.livesOn(Swedish.today(clock)) || inward.withdrawnAt() != null) {
            return new Outcome.Stopped(WhyNot.CONSENT_WITHDRAWN);
        }
        log.person(Action.DISCLOSE, person.id(), declined.file().number());
        var agreement = new Letter.Agreement(given.givenOn(), given.form(), given.items(), letter.backItems());
        return new Outcome.Ready(letter(letter, declined.file(), person, agreement, actor));
    }

    private Letter letter(LetterRow row, ReferralFile file, Person person, Letter.Agreement agreement, Actor actor) {
        var guide = staff.colleague(actor, row.writtenBy()).orElseThrow();
        var from =
                new Letter.From(actor.municipalityId(), municipalities.of(actor).name(), guide.name(), row.writtenAt());
        var sender = units.unit(actor, file.senderUnitId());
        return new Letter(
                from,
                row.toMunicipality(),
                Objects.requireNonNull(sender.hsaId(), "a health centre is known in two municipalities by its HSA-id"),
                file.placer(),
                file.contentHash(),
                file.correlationId(),
                asNew(person),
                agreement,
                withoutAccount(file.content()));
    }

    /** Without what guides have noted about the person. */
    private static NewPerson asNew(Person person) {
        return new NewPerson(
                person.number(),
                person.givenName(),
                person.familyName(),
                person.protection(),
                person.phone(),
                person.street(),
                person.postalCode(),
                person.city(),
                person.contactPreference(),
                person.language(),
                person.interpreter());
    }

    /** The nurse who wrote it in the web has her account here and not there. */
    private static ReferralContent withoutAccount(ReferralContent content) {
        return new ReferralContent(
                content.authoredAt(),
                content.practitionerName(),
                content.practitionerPhone(),
                null,
                content.urgent(),
                content.reason(),
                content.ownWish(),
                content.needs(),
                content.note(),
                content.riskFlag(),
                content.contactPhone(),
                content.directLoneliness(),
                content.ucla3(),
                content.further());
    }
}
