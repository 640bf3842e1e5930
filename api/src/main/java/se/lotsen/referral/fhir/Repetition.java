package se.lotsen.referral.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.referral.KnownReferrals;
import se.lotsen.sender.Sender;

/**
 * A message that cannot be taken in because of what came before it: it asks for a new referral under a number that is used, or its {@code
 * ifNoneExist} names more than one referral.
 */
@Singleton
final class Repetition {

    private final KnownReferrals known;

    Repetition(KnownReferrals known) {
        this.known = known;
    }

    /**
     * Why it is refused.
     *
     * @param referralId the one that is here already, or null
     */
    record Refusal(List<Fault> faults, @Nullable UUID referralId) {}

    /** A message that is right in itself, whose {@code ifNoneExist} names our number beside the sender's own. */
    Optional<Refusal> of(Reading.Understood message, Sender sender) {
        if (message.alsoNamed() == null) return Optional.empty();
        var placer = message.command().placer();
        var found = known.named(placer, message.alsoNamed(), sender.actor());
        if (found.size() > 1) return Optional.of(new Refusal(List.of(severalMatches(message.path())), null));
        var byPlacer = known.named(placer, null, sender.actor());
        return found.stream()
                .filter(id -> !byPlacer.contains(id))
                .findFirst()
                .map(id -> new Refusal(List.of(used(message.path() + ".resource.identifier")), id));
    }

    /** What is wrong with a message, where a missing {@code ifNoneExist} may mean a number that is used. */
    Refusal of(List<Fault> faults, Bundle message, Sender sender) {
        var referral = Entries.of(message).first(ServiceRequest.class).orElse(null);
        if (referral == null) return new Refusal(faults, null);
        var where = referral.path() + ".request.ifNoneExist";
        var isPlain = faults.stream()
                .anyMatch(fault -> fault.errorCode().equals("if-none-exist-missing")
                        && fault.expression().equals(where));
        var found = isPlain
                ? ReferralFromFhir.placer(referral.resource())
                        .flatMap(placer -> known.named(placer, null, sender.actor()).stream().findFirst())
                : Optional.<UUID>empty();
        if (found.isEmpty()) return new Refusal(faults, null);
        var told = new ArrayList<Fault>();
        faults.forEach(fault -> told.add(fault.expression().equals(where) ? used(where) : fault));
        told.sort(Comparator.comparingInt(Fault::status));
        return new Refusal(told, found.get());
    }

    private static Fault used(String where) {
        return new Fault(
                409,
                IssueCode.DUPLICATE,
                "duplicate-referral",
                where,
                "Numret är redan använt för en remiss från er. Skicka den igen med ifNoneExist, eller ge den nya ett eget nummer.",
                "The identifier belongs to the resource in Content-Location; nothing was stored.");
    }

    private static Fault severalMatches(String path) {
        return new Fault(
                412,
                IssueCode.MULTIPLE_MATCHES,
                "multiple-matches",
                path + ".request.ifNoneExist",
                "ifNoneExist träffar mer än en av era remisser. Ange bara remissens eget id.",
                "The identifiers in ifNoneExist belong to different resources; nothing was stored.");
    }
}
