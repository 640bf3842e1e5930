package se.lotsen.referral.fhir;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Municipality;
import se.lotsen.access.Unit;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.ReceiveReferral.GivenConsent;
import se.lotsen.referral.fhir.Entries.Entry;
import se.lotsen.shared.OrganisationNumber;

/**
 * Reads the consent. {@code provision} is what may be told to the municipality; nested provisions to the health centre are what may be told
 * back. A list without codes means everything; no nested provision means nothing but administrative answers.
 */
final class ConsentFromFhir {

    private final Faults faults;
    private final Municipality municipality;
    private final Unit healthCentre;
    private final LocalDate today;

    ConsentFromFhir(Faults faults, Municipality municipality, Unit healthCentre, LocalDate today) {
        this.faults = faults;
        this.municipality = municipality;
        this.healthCentre = healthCentre;
        this.today = today;
    }

    /** The consent, or null when a fault says why not. */
    @Nullable
    GivenConsent read(Entry<org.hl7.fhir.r4.model.Consent> entry, @Nullable String askedBy) {
        var sent = entry.resource();
        var provision = sent.getProvision();
        var givenOn = Moments.day(sent.getDateTimeElement()).orElse(null);
        if (givenOn == null) {
            faults.missing(entry.at("dateTime"));
            return null;
        }
        judge(entry, givenOn);
        var basis = basis(sent);
        if (basis != Consent.Basis.CONSENT && sent.getPolicyRule().getText() == null) {
            faults.refuse(
                    IssueCode.REQUIRED,
                    "element-missing",
                    entry.at("policyRule.text"),
                    "Grunden är inte samtycke, och då behövs ett skäl. Skriv det i policyRule.text.",
                    "Consent.policyRule.text is required when the basis is not consent.");
        }
        return new GivenConsent(
                givenOn,
                askedBy == null ? healthCentre.name() : askedBy,
                healthCentre.name(),
                basis,
                sent.getPolicyRule().getText(),
                sent.hasSource() ? Consent.Form.WRITTEN : Consent.Form.ORAL,
                items(provision),
                toldBack(provision),
                lastDay(sent));
    }

    private void judge(Entry<org.hl7.fhir.r4.model.Consent> entry, LocalDate givenOn) {
        var sent = entry.resource();
        var provision = sent.getProvision();
        if (sent.getStatus() == ConsentState.INACTIVE) {
            scope(
                    entry.at("status"),
                    "Samtycket är återkallat. Skicka remissen först när personen har samtyckt.",
                    "Consent.status is not active.");
        }
        if (givenOn.isAfter(today)) {
            scope(
                    entry.at("dateTime"),
                    "Samtycket har ett datum som inte har varit än. Rätta datumet.",
                    "Consent.dateTime is in the future.");
        }
        var lastDay = lastDay(sent);
        if (lastDay != null && lastDay.isBefore(today)) {
            scope(
                    entry.at("provision.period"),
                    "Samtycket har gått ut. Fråga personen igen.",
                    "The period of the consent has ended.");
        }
        var grantees = grantees(provision);
        if (!grantees.isEmpty() && grantees.stream().noneMatch(this::isMunicipality)) {
            scope(
                    entry.at("provision.actor"),
                    "Samtycket gäller inte den här kommunen. Ange kommunen som den som får ta emot.",
                    "No GRANTEE of the consent is this municipality.");
        }
    }

    private void scope(String where, String text, String diagnostics) {
        faults.refuse(IssueCode.BUSINESS_RULE, "consent-scope", where, text, diagnostics);
    }

    private Set<ConsentItem> toldBack(ProvisionComponent provision) {
        var items = EnumSet.noneOf(ConsentItem.class);
        provision.getProvision().stream()
                .filter(back -> back.getType() == ConsentProvisionType.PERMIT)
                .filter(back -> grantees(back).stream().anyMatch(this::isHealthCentre))
                .forEach(back -> items.addAll(items(back)));
        return items;
    }

    private boolean isMunicipality(Identifier identifier) {
        return names(identifier, municipality);
    }

    private boolean isHealthCentre(Identifier identifier) {
        return healthCentre.hsaId() != null && Codes.isHsaId(identifier, healthCentre.hsaId());
    }

    /** True when an identifier names the municipality, by organisation number or kommunkod. */
    static boolean names(Identifier identifier, Municipality municipality) {
        var value = identifier.getValue() == null ? "" : identifier.getValue();
        return switch (Codes.system(identifier)) {
            case Systems.ORGANISATIONSNUMMER ->
                value.replace("-", "").equals(municipality.orgNumber())
                        || OrganisationNumber.parse(value)
                                .filter(number -> number.value().equals(municipality.orgNumber()))
                                .isPresent();
            case Systems.KOMMUNKOD -> value.equals(municipality.id());
            default -> false;
        };
    }

    private static List<Identifier> grantees(ProvisionComponent provision) {
        return provision.getActor().stream()
                .filter(actor -> Codes.has(actor.getRole(), Systems.ROLE, "GRANTEE"))
                .map(actor -> actor.getReference().getIdentifier())
                .toList();
    }

    private static Set<ConsentItem> items(ProvisionComponent provision) {
        var listed = provision.getCode().stream()
                .flatMap(concept -> Codes.of(concept, Systems.CONSENT_ITEM).stream())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!provision.hasCode()) return EnumSet.allOf(ConsentItem.class);
        return Arrays.stream(ConsentItem.values())
                .filter(item -> listed.contains(item.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentItem.class)));
    }

    private static Consent.Basis basis(org.hl7.fhir.r4.model.Consent sent) {
        if (Codes.has(sent.getPolicyRule(), Systems.CONSENT_BASIS, "osl-25-13")) return Consent.Basis.OSL_25_13;
        if (Codes.has(sent.getPolicyRule(), Systems.CONSENT_BASIS, "annat")) return Consent.Basis.OTHER;
        return Consent.Basis.CONSENT;
    }

    private static @Nullable LocalDate lastDay(org.hl7.fhir.r4.model.Consent sent) {
        Period period = sent.getProvision().getPeriod();
        return Moments.day(period.getEndElement()).orElse(null);
    }
}
