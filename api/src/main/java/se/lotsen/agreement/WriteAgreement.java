package se.lotsen.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.agreement.Agreement.RentPer;
import se.lotsen.grant.Money;
import se.lotsen.shared.Ids;

/**
 * A manager writes down what has been agreed about a place. A place has one agreement at a time: a new one ends the one that runs until further
 * notice, the day before it begins.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class WriteAgreement {

    private final Places places;
    private final AgreementRows rows;
    private final Clock clock;

    WriteAgreement(Places places, AgreementRows rows, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.clock = clock;
    }

    /** An agreement. Fields as in {@link Agreement}. */
    public record Command(
            UUID placeId,
            String organiser,
            @Nullable String reference,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String premises,
            Money reimbursement,
            Money rent,
            RentPer rentPer) {}

    /** Writes it. */
    public Outcome write(Command c, Actor actor) {
        var place = places.of(c.placeId(), actor);
        rows.lockPlace(actor.municipalityId(), place.id());
        var reversed = c.to() != null && c.to().isBefore(c.from());
        return new Refusals()
                .text(c.organiser(), "organiser", "organiserMissing")
                .optionalText(c.reference(), "reference", Refusals.LONGEST_REFERENCE)
                .optionalText(c.premises(), "premises", Refusals.LONGEST)
                .days(c.from(), c.to(), "to")
                .when(c.reimbursement().ore() < 0, "reimbursement", "negative")
                .when(c.rent().ore() < 0, "rent", "negative")
                .when(
                        !reversed && rows.overlaps(actor.municipalityId(), place.id(), c.from(), c.to()),
                        "from",
                        "agreementOverlaps")
                .or(() -> {
                    var replaced = rows.running(actor.municipalityId(), place.id(), c.from());
                    replaced.ifPresent(one -> rows.endOn(
                            actor.municipalityId(), one.agreementId(), c.from().minusDays(1)));
                    return rows.save(row(
                                    c, replaced.map(AgreementRow::agreementId).orElse(null), actor))
                            .agreementId();
                });
    }

    private AgreementRow row(Command c, @Nullable UUID replacedId, Actor actor) {
        return new AgreementRow(
                actor.municipalityId(),
                Ids.next(),
                c.placeId(),
                c.organiser(),
                c.reference(),
                c.from(),
                c.to(),
                c.premises(),
                c.reimbursement().ore(),
                c.rent().ore(),
                c.rentPer(),
                actor.requireStaffId(),
                clock.instant(),
                replacedId);
    }
}
