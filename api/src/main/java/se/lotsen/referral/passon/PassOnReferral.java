package se.lotsen.referral.passon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentDay;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportPart;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/**
 * A guide passes a referral on to another municipality: declines it here, keeps what the person has agreed to, and writes the letter that a job
 * carries. The sender hears it as any other decline, with the other municipality as the suggested owner.
 */
@UseCase(roles = Role.GUIDE)
public class PassOnReferral {

    private final Referrals referrals;
    private final DeclineReferral decline;
    private final Persons persons;
    private final Consents consents;
    private final Neighbours neighbours;
    private final LetterRows rows;
    private final Clock clock;

    PassOnReferral(
            Referrals referrals,
            DeclineReferral decline,
            Persons persons,
            Consents consents,
            Neighbours neighbours,
            LetterRows rows,
            Clock clock) {
        this.referrals = referrals;
        this.decline = decline;
        this.persons = persons;
        this.consents = consents;
        this.neighbours = neighbours;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A decision to pass it on.
     *
     * @param to SCB code of the other municipality
     * @param agreement what the person has said, or null when the person has not been asked or said no
     * @param greeting a line to the health centre, or empty
     */
    public record Command(
            UUID referralId, String to, @Nullable Agreement agreement, String greeting) {}

    /**
     * What the person has agreed to.
     *
     * @param back what the other municipality may tell the health centre; empty means only that the referral is answered
     */
    public record Agreement(Consent.Form form, LocalDate givenOn, Set<ConsentItem> back) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Declined here; the letter is written. */
        record PassedOn(Referral referral) implements Outcome {}

        /** Someone has already answered it. */
        record AlreadyAnswered(Referral referral) implements Outcome {}

        /** Something must be put right, or it may not be passed on at all. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Passes it on. */
    public Outcome passOn(Command c, Actor actor) {
        var referral = referrals.read(c.referralId(), actor);
        if (!(referral instanceof Referral.Unanswered)) return new Outcome.AlreadyAnswered(referral);
        var to = neighbours.of(referral, actor).stream()
                .filter(it -> it.municipalityId().equals(c.to()))
                .findFirst();
        var agreement = c.agreement();
        var errors = faults(referral, to.isPresent(), agreement, actor);
        if (!errors.isEmpty() || to.isEmpty() || agreement == null) return new Outcome.Refused(errors);
        var command = new DeclineReferral.Command(
                c.referralId(),
                StatusReason.WRONG_MUNICIPALITY,
                text(to.get().name(), c.greeting()),
                to.get().orgNumber());
        return switch (decline.decline(command, actor)) {
            case DeclineReferral.Outcome.Declined(var declined) -> {
                write(declined, to.get(), agreement, actor);
                yield new Outcome.PassedOn(declined);
            }
            case DeclineReferral.Outcome.AlreadyAnswered(var answered) -> new Outcome.AlreadyAnswered(answered);
            case DeclineReferral.Outcome.Refused(var refused) -> new Outcome.Refused(refused);
        };
    }

    private List<FieldError> faults(Referral referral, boolean known, @Nullable Agreement agreement, Actor actor) {
        var person = persons.read(referral.file().personId(), actor);
        if (person.protection() != Protection.NONE) return List.of(new FieldError("to", "passOn.protected"));
        var errors = new ArrayList<FieldError>();
        if (!known) errors.add(new FieldError("to", "passOn.to"));
        if (agreement == null) errors.add(new FieldError("agreement", "passOn.agreement"));
        else {
            ConsentDay.wrong(agreement.givenOn(), Swedish.today(clock))
                    .ifPresent(key -> errors.add(new FieldError("givenOn", key)));
        }
        return errors;
    }

    private void write(Referral declined, Neighbour to, Agreement agreement, Actor actor) {
        var file = declined.file();
        var inward = consents.one(file.personId(), file.consentId(), actor);
        var consent = new Consent(
                Ids.next(),
                file.personId(),
                Consent.Direction.TO_OTHER_MUNICIPALITY,
                null,
                null,
                to.name(),
                inward.items(),
                Consent.Basis.CONSENT,
                null,
                agreement.form(),
                agreement.givenOn(),
                actor.name(),
                null,
                null);
        consents.give(List.of(consent), actor);
        var now = clock.instant();
        var _ = rows.save(new LetterRow(
                actor.municipalityId(),
                file.id(),
                consent.id(),
                to.municipalityId(),
                to.name(),
                agreement.back().stream().map(Enum::name).sorted().toArray(String[]::new),
                actor.requireStaffId(),
                now,
                LetterState.WAITING,
                null,
                now,
                0,
                null,
                null));
    }

    /** What the sender will read, for the preview and for the answer alike. */
    public static List<ReportPart> answer(Neighbour to, String greeting) {
        return DeclineReferral.answer(StatusReason.WRONG_MUNICIPALITY, text(to.name(), greeting), to.orgNumber());
    }

    private static String text(String municipality, String greeting) {
        var told = "Remissen är skickad vidare till kommunen " + municipality
                + ". Personen har samtyckt till det. Ni behöver inte skicka den igen.";
        return greeting.isBlank() ? told : told + " " + greeting;
    }
}
