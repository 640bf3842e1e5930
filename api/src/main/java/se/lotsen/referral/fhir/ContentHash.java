package se.lotsen.referral.fhir;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.NewPerson;
import se.lotsen.referral.FurtherAnswers;
import se.lotsen.referral.ReceiveReferral.GivenConsent;
import se.lotsen.referral.ReferralContent;
import se.lotsen.shared.Sha256;

/**
 * SHA-256 of what a referral says, whatever bytes said it: indentation, order of elements, resource ids and spelling of systems make no
 * difference, so a message that was encoded again for a retry is still the same.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(NewPerson person, GivenConsent consent, ReferralContent content) {
        return Sha256.of(text(
                        person.number().kind(),
                        person.number().value(),
                        person.givenName(),
                        person.familyName(),
                        person.protection(),
                        person.phone(),
                        person.street(),
                        person.postalCode(),
                        person.city(),
                        person.contactPreference(),
                        person.language(),
                        person.interpreter(),
                        consent.givenOn(),
                        consent.askedBy(),
                        consent.basis(),
                        consent.motive(),
                        consent.form(),
                        sorted(consent.toMunicipality()),
                        sorted(consent.toHealthCentre()),
                        consent.validUntil(),
                        content.authoredAt(),
                        content.practitionerName(),
                        content.practitionerPhone(),
                        content.urgent(),
                        content.reason(),
                        content.ownWish(),
                        sorted(content.needs()),
                        content.note(),
                        content.riskFlag(),
                        content.contactPhone(),
                        content.directLoneliness(),
                        content.ucla3())
                + further(content.further()));
    }

    /** Nothing when nothing was sent, so that a referral from before these could be sent still hashes as it did. */
    private static String further(FurtherAnswers further) {
        return further.equals(FurtherAnswers.none())
                ? ""
                : "\u001f" + text(further.bothered(), further.who5(), further.selfRatedHealth());
    }

    private static String text(@Nullable Object... facts) {
        return Arrays.stream(facts).map(String::valueOf).collect(Collectors.joining("\u001f"));
    }

    private static String sorted(Collection<? extends Enum<?>> set) {
        return set.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
