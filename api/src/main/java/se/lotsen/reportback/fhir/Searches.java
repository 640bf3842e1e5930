package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Optional;
import java.util.Set;
import se.lotsen.fhir.HapiRules;
import se.lotsen.fhir.Refusals;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.Placer;

/** What every search has to watch: person identifiers never stand in an address. */
final class Searches {

    private static final Set<String> ABOUT_PERSONS = Set.of(
            Systems.PERSONNUMMER,
            Systems.SAMORDNINGSNUMMER,
            Systems.NATIONELLT_RESERVNUMMER,
            Systems.LMA_NUMMER,
            Systems.RESERVNUMMER_STOCKHOLM,
            Systems.RESERVNUMMER_VGR,
            Systems.RESERVNUMMER_VARMLAND,
            Systems.RESERVNUMMER_CARELINK);

    private Searches() {}

    /** The referral's number that is asked for; empty when nothing can have it. Refuses a person's number in an address. */
    static Optional<Placer> referralNumber(TokenParam identifier, RequestDetails call) {
        var system = Systems.canonical(text(identifier.getSystem()));
        if (ABOUT_PERSONS.contains(system)) {
            if (call.getRequestType() == RequestTypeEnum.GET) throw HapiRules.refused(Refusals.PERSON_IN_ADDRESS);
            return Optional.empty();
        }
        var value = text(identifier.getValue());
        var storable = (system + value).chars().noneMatch(Character::isISOControl);
        return storable && !value.isEmpty() ? Optional.of(new Placer(system, value)) : Optional.empty();
    }

    private static String text(@org.jspecify.annotations.Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
