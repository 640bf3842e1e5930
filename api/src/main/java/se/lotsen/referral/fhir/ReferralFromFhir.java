package se.lotsen.referral.fhir;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.NewPerson;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.Need;
import se.lotsen.referral.Placer;
import se.lotsen.referral.ReceiveReferral.Command;
import se.lotsen.referral.ReceiveReferral.GivenConsent;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.fhir.Entries.Entry;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.Swedish;

/**
 * Reads a message into a command, or into everything that is wrong with it beyond what the profiles can know: check digits, who the sender
 * is, who receives here, whether the consent is live. Pure: the same message judged against the same parties gives the same answer.
 */
final class ReferralFromFhir {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int LONGEST_PLACER = 255;
    private static final Set<Class<? extends Resource>> TAKEN = Set.of(
            Patient.class,
            Consent.class,
            ServiceRequest.class,
            QuestionnaireResponse.class,
            Observation.class,
            Task.class);

    private final Faults faults = new Faults();
    private final Entries entries;
    private final Reading.Against against;
    private final List<Coding> labels;

    private ReferralFromFhir(Bundle message, Reading.Against against) {
        this.entries = Entries.of(message);
        this.against = against;
        this.labels = Stream.concat(
                        message.getMeta().getSecurity().stream(),
                        entries.all().stream().flatMap(entry -> entry.resource().getMeta().getSecurity().stream()))
                .toList();
    }

    /** Reads a transaction Bundle that came as the given stored message. */
    static Reading read(Bundle message, UUID messageId, Reading.Against against) {
        return new ReferralFromFhir(message, against).read(messageId);
    }

    private Reading read(UUID messageId) {
        entries.all().forEach(this::judgeEntry);
        var referral = entries.first(ServiceRequest.class).orElse(null);
        var patient = entries.first(Patient.class).orElse(null);
        var consent = entries.first(Consent.class).orElse(null);
        if (referral == null || patient == null || consent == null) {
            faults.missing("Bundle.entry");
            return new Reading.Faulty(faults.all());
        }
        var author = Author.of(referral.resource());
        var placer = placer(referral);
        var person = person(patient, referral.resource());
        var given = consent(consent, author.name());
        var content = content(referral, patient.resource(), author);
        judgeParties(referral);
        judgeRetries(referral, patient);
        if (!faults.isEmpty() || placer == null || person == null || given == null || content == null) {
            return new Reading.Faulty(faults.all());
        }
        var command = new Command(
                placer,
                ContentHash.of(person, given, content),
                ReferralFile.Channel.FHIR,
                messageId,
                person,
                given,
                content);
        return new Reading.Understood(command, referral.path(), ourNumber(referral));
    }

    private void judgeEntry(Entry<Resource> entry) {
        var type = entry.resource().fhirType();
        if (!TAKEN.contains(entry.resource().getClass())) {
            faults.refuse(
                    IssueCode.NOT_SUPPORTED,
                    "value-not-allowed",
                    entry.path() + ".resource",
                    "En sorts uppgift i meddelandet tas inte emot här. Skicka bara det som remissen behöver.",
                    "This type of resource is not received with a referral.");
        } else if (!against.scopes().allow(type, 'c')) {
            faults.forbid(
                    "scope-missing",
                    entry.path() + ".resource",
                    "Åtkomstintyget täcker inte allt i meddelandet. Begär behörigheten och hämta ett nytt.",
                    "The token lacks system/" + type + ".c.");
        }
        if (entry.resource() instanceof Task task) judgeTask(entry, task);
    }

    /** The Task is ours to make; a sender may send one only as the same request in other words. */
    private void judgeTask(Entry<Resource> entry, Task task) {
        if (task.hasBusinessStatus() && !Codes.has(task.getBusinessStatus(), Systems.REFERRAL_BUSINESS_STATUS, "sent")) {
            faults.refuse(
                    IssueCode.BUSINESS_RULE,
                    "inconsistent-business-status",
                    entry.at("businessStatus"),
                    "En Task som skickas med är nyss skickad. Ta bort businessStatus, eller sätt den till sent.",
                    "The businessStatus of a Task that is requested is sent.");
        }
        if (task.getStatus() == Task.TaskStatus.REQUESTED && task.getIntent() == Task.TaskIntent.ORDER) return;
        faults.refuse(
                IssueCode.BUSINESS_RULE,
                "illegal-transition",
                entry.at("status"),
                "En Task som skickas med ska vara en begäran. Sätt status till requested och intent till order.",
                "A Task in the message is requested and order.");
    }

    /** The sender's own number, if it can be one. */
    static Optional<Placer> placer(ServiceRequest referral) {
        return referral.getIdentifier().stream()
                .filter(sent -> Codes.has(sent.getType(), Systems.IDENTIFIER_TYPE, "PLAC"))
                .filter(Codes::isWhole)
                .findFirst()
                .map(sent -> new Placer(Codes.system(sent), sent.getValue()));
    }

    private static @Nullable String ourNumber(Entry<ServiceRequest> referral) {
        return IfNoneExist.named(referral.request().getIfNoneExist(), referral.resource().getIdentifier()).stream()
                .filter(named -> Codes.system(named).equals(Systems.REFERRAL_ID))
                .map(Identifier::getValue)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Placer placer(Entry<ServiceRequest> referral) {
        var identifiers = referral.resource().getIdentifier();
        for (var i = 0; i < identifiers.size(); i++) {
            var sent = identifiers.get(i);
            if (!Codes.has(sent.getType(), Systems.IDENTIFIER_TYPE, "PLAC")) continue;
            if (!Codes.isWhole(sent)) break;
            if (sent.getSystem().length() > LONGEST_PLACER || sent.getValue().length() > LONGEST_PLACER) {
                faults.refuse(
                        IssueCode.VALUE,
                        "value-format",
                        referral.at("identifier[" + i + "]"),
                        "Remissens id är för långt. Det får ha högst 255 tecken.",
                        "System and value of the placer identifier have at most 255 characters each.");
                return null;
            }
            return new Placer(Codes.system(sent), sent.getValue());
        }
        faults.missing(referral.at("identifier"));
        return null;
    }

    private @Nullable NewPerson person(Entry<Patient> patient, ServiceRequest referral) {
        var policy = against.parties().municipality().demo() ? NumberPolicy.DEMO : NumberPolicy.PRODUCTION;
        var today = against.now().atZone(Swedish.ZONE).toLocalDate();
        return new PersonFromFhir(faults, policy, today)
                .read(patient, PersonFromFhir.protection(labels.stream()), referral);
    }

    private @Nullable GivenConsent consent(Entry<Consent> consent, @Nullable String askedBy) {
        var parties = against.parties();
        var today = against.now().atZone(Swedish.ZONE).toLocalDate();
        return new ConsentFromFhir(faults, parties.municipality(), parties.healthCentre(), today)
                .read(consent, askedBy);
    }

    private @Nullable ReferralContent content(Entry<ServiceRequest> entry, Patient patient, Author author) {
        var referral = entry.resource();
        var authoredAt = Moments.instant(referral.getAuthoredOnElement()).orElse(null);
        var reason = referral.getReasonCodeFirstRep().getText();
        if (authoredAt == null) faults.missing(entry.at("authoredOn"));
        if (reason == null) faults.missing(entry.at("reasonCode"));
        var measured = new MeasurementFromFhir(faults, entries);
        var ucla3 = measured.ucla3().orElse(null);
        if (authoredAt == null || reason == null) return null;
        if (authoredAt.isAfter(against.now().plus(CLOCKS_DIFFER))) {
            faults.refuse(
                    IssueCode.VALUE,
                    "value-not-allowed",
                    entry.at("authoredOn"),
                    "Remissen är skriven i framtiden. Rätta datumet i authoredOn.",
                    "ServiceRequest.authoredOn is in the future.");
        }
        if (referral.getStatus() != ServiceRequestStatus.ACTIVE) {
            faults.refuse(
                    IssueCode.BUSINESS_RULE,
                    "illegal-transition",
                    entry.at("status"),
                    "En ny remiss ska vara aktiv. Sätt status till active.",
                    "A new ServiceRequest is active.");
        }
        return new ReferralContent(
                authoredAt,
                author.name(),
                author.phone(),
                null,
                referral.getPriority() == ServiceRequestPriority.URGENT,
                reason,
                Codes.text(referral, Systems.OWN_WISH_EXTENSION).orElse(null),
                needs(referral),
                note(referral, patient),
                Codes.text(referral, Systems.RISK_FLAG_EXTENSION).orElse(null),
                PersonFromFhir.phone(patient),
                measured.direct().orElse(null),
                ucla3);
    }

    private void judgeParties(Entry<ServiceRequest> referral) {
        var hsaId = against.parties().healthCentre().hsaId();
        var requester = referral.resource().getRequester().getIdentifier();
        if (Codes.system(requester).equals(Systems.HSA_ID) && (hsaId == null || !Codes.isHsaId(requester, hsaId))) {
            faults.forbid(
                    "org-mismatch",
                    referral.at("requester"),
                    "Remissen är skriven av en annan enhet än den som åtkomstintyget gäller. Skicka den som rätt enhet.",
                    "ServiceRequest.requester is not the organisation of the token.");
        }
        var performer = referral.resource().getPerformerFirstRep().getIdentifier();
        if (isMunicipality(performer)
                && !ConsentFromFhir.names(performer, against.parties().municipality())) {
            faults.refuse(
                    IssueCode.BUSINESS_RULE,
                    "wrong-municipality",
                    referral.at("performer[0]"),
                    "Remissen är ställd till en annan kommun. Skicka den dit, eller ändra mottagaren.",
                    "ServiceRequest.performer is not the municipality of the token.");
        }
    }

    private static boolean isMunicipality(Identifier identifier) {
        var system = Codes.system(identifier);
        return system.equals(Systems.ORGANISATIONSNUMMER) || system.equals(Systems.KOMMUNKOD);
    }

    /** What makes a retry safe must name the very identifier that is sent. */
    private void judgeRetries(Entry<ServiceRequest> referral, Entry<Patient> patient) {
        judgeIfNoneExist(
                referral,
                referral.resource().getIdentifier(),
                named -> Codes.has(named.getType(), Systems.IDENTIFIER_TYPE, "PLAC"));
        judgeIfNoneExist(patient, patient.resource().getIdentifier(), _ -> true);
    }

    private void judgeIfNoneExist(
            Entry<? extends Resource> entry, List<Identifier> identifiers, Predicate<Identifier> isNeeded) {
        var sent = entry.request().getIfNoneExist();
        var where = entry.path() + ".request.ifNoneExist";
        if (sent == null) {
            faults.missing(where);
            return;
        }
        if (IfNoneExist.named(sent, identifiers).stream().noneMatch(isNeeded)) {
            faults.refuse(
                    IssueCode.VALUE,
                    "value-not-allowed",
                    where,
                    "ifNoneExist gäller ett annat id än det som skickas. Skriv identifier=system|värde.",
                    "ifNoneExist is identifier=system|value of an identifier of the resource itself.");
        }
    }

    private static Set<Need> needs(ServiceRequest referral) {
        var needs = EnumSet.noneOf(Need.class);
        needCodes(referral).forEach(code -> {
            switch (code) {
                case "hearing" -> needs.add(Need.HEARING);
                case "vision" -> needs.add(Need.SIGHT);
                case "mobility" -> needs.add(Need.MOBILITY);
                case "toilet" -> needs.add(Need.TOILET);
                case "interpreter" -> needs.add(Need.INTERPRETER);
                case "home-visit" -> needs.add(Need.HOME_VISIT);
                default -> {}
            }
        });
        return needs;
    }

    /** The note as sent, with what has no field of its own: relatives, and needs that matching does not use. */
    private static @Nullable String note(ServiceRequest referral, Patient patient) {
        var lines = new ArrayList<String>();
        referral.getNote().stream()
                .map(Annotation::getText)
                .filter(Objects::nonNull)
                .forEach(lines::add);
        PersonFromFhir.relatives(patient).forEach(relative -> lines.add("Närstående: " + relative + "."));
        needConcepts(referral).forEach(need -> {
            for (var code : Codes.of(need, Systems.NEEDS)) {
                var words = otherNeed(code);
                if (!words.isEmpty()) lines.add("Behov: " + (need.getText() != null ? need.getText() : words) + ".");
            }
        });
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String otherNeed(String code) {
        return switch (code) {
            case "transport" -> "resa";
            case "company" -> "sällskap första gången";
            case "memory" -> "minne";
            case "digital" -> "digitalt stöd";
            case "other" -> "annat";
            default -> "";
        };
    }

    private static Stream<String> needCodes(ServiceRequest referral) {
        return needConcepts(referral).flatMap(concept -> Codes.of(concept, Systems.NEEDS).stream());
    }

    private static Stream<CodeableConcept> needConcepts(ServiceRequest referral) {
        return Codes.extensions(referral, Systems.NEEDS_EXTENSION, CodeableConcept.class).stream();
    }
}
