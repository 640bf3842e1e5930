package se.lotsen.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/**
 * A manager takes back an agreement, a requirement, a closure or an exception that was written by mistake, and says why. It counts no longer, as
 * if it had never been: what ended where it began holds on. What was right is then written anew; a measurement that has been kept stays as it was.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class TakeBack {

    private final Places places;
    private final AgreementRows agreements;
    private final RequirementRows requirements;
    private final ClosureRows closures;
    private final ExceptionRows exceptions;
    private final Clock clock;

    TakeBack(
            Places places,
            AgreementRows agreements,
            RequirementRows requirements,
            ClosureRows closures,
            ExceptionRows exceptions,
            Clock clock) {
        this.places = places;
        this.agreements = agreements;
        this.requirements = requirements;
        this.closures = closures;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /** What to take back about a place, and why, without personal data. */
    public record Command(UUID placeId, TakenBack.What what, UUID id, String why) {}

    /** Takes it back. */
    public Outcome takeBack(Command c, Actor actor) {
        var place = places.of(c.placeId(), actor);
        agreements.lockPlace(actor.municipalityId(), place.id());
        return new Refusals().text(c.why(), "why", "reasonMissing").or(() -> {
            var at = clock.instant();
            switch (c.what()) {
                case AGREEMENT -> agreement(c, at, actor);
                case REQUIREMENT -> requirement(c, at, actor);
                case CLOSURE -> closure(c, at, actor);
                case EXCEPTION -> exception(c, at, actor);
            }
            return c.id();
        });
    }

    private AgreementRow agreementOf(Command c, UUID agreementId, Actor actor) {
        return agreements
                .lock(actor.municipalityId(), agreementId)
                .filter(row -> row.placeId().equals(c.placeId()))
                .orElseThrow(() -> new Missing("agreement"));
    }

    private void agreement(Command c, Instant at, Actor actor) {
        var id = actor.municipalityId();
        var row = agreementOf(c, c.id(), actor);
        agreements.takeBack(
                id, row.agreementId(), at, actor.requireStaffId(), c.why().strip());
        var replacedId = row.replacedId();
        if (replacedId == null) return;
        agreements
                .lock(id, replacedId)
                .filter(replaced -> row.validFrom().minusDays(1).equals(replaced.validTo()))
                .ifPresent(replaced -> agreements.endOn(id, replaced.agreementId(), row.validTo()));
    }

    private void requirement(Command c, Instant at, Actor actor) {
        var id = actor.municipalityId();
        var row = requirements.one(id, c.id()).orElseThrow(() -> new Missing("requirement"));
        agreementOf(c, row.agreementId(), actor);
        requirements.takeBack(
                id, row.requirementId(), at, actor.requireStaffId(), c.why().strip());
        requirements
                .endingOn(id, row.agreementId(), row.kind(), row.validFrom().minusDays(1))
                .ifPresent(before -> requirements.end(id, before.requirementId(), row.validTo()));
    }

    private void closure(Command c, Instant at, Actor actor) {
        var id = actor.municipalityId();
        var row = closures.one(id, c.id()).orElseThrow(() -> new Missing("closure"));
        agreementOf(c, row.agreementId(), actor);
        closures.takeBack(
                id, row.closureId(), at, actor.requireStaffId(), c.why().strip());
    }

    private void exception(Command c, Instant at, Actor actor) {
        var id = actor.municipalityId();
        var row = exceptions.one(id, c.id()).orElseThrow(() -> new Missing("exception"));
        var requirement = requirements.one(id, row.requirementId()).orElseThrow(() -> new Missing("requirement"));
        agreementOf(c, requirement.agreementId(), actor);
        exceptions.takeBack(
                id, row.exceptionId(), at, actor.requireStaffId(), c.why().strip());
    }
}
