package se.lotsen.referral.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient.ContactComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Protection;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.fhir.Entries.Entry;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PhoneNumber;

/** Reads the person: number by slot, name, how to reach, protected identity. */
final class PersonFromFhir {

    private static final Map<String, PersonNumber.Kind> SLOTS = Map.of(
            Systems.PERSONNUMMER, PersonNumber.Kind.PERSONNUMMER,
            Systems.SAMORDNINGSNUMMER, PersonNumber.Kind.SAMORDNINGSNUMMER,
            Systems.NATIONELLT_RESERVNUMMER, PersonNumber.Kind.RESERVNUMMER);

    private final Faults faults;
    private final NumberPolicy policy;
    private final LocalDate today;

    PersonFromFhir(Faults faults, NumberPolicy policy, LocalDate today) {
        this.faults = faults;
        this.policy = policy;
        this.today = today;
    }

    /** The person, or null when a fault says why not. */
    @Nullable
    NewPerson read(Entry<Patient> entry, Protection protection, @Nullable ServiceRequest referral) {
        var patient = entry.resource();
        var number = number(entry);
        if (number == null) return null;
        var name = patient.getNameFirstRep();
        var address = patient.getAddressFirstRep();
        var language = language(patient);
        return new NewPerson(
                number,
                givenName(name),
                familyName(name),
                protection,
                phone(patient),
                street(address),
                postalCode(address),
                trimmed(address.getCity()),
                referral == null ? ContactPreference.PHONE : contactPreference(referral),
                language,
                needsInterpreter(patient) ? language : null);
    }

    /** The strictest label on any of the resources. */
    static Protection protection(Stream<Coding> labels) {
        var codes = labels.filter(label -> Systems.SECURITY_LABEL.equals(label.getSystem()))
                .map(Coding::getCode)
                .collect(Collectors.toSet());
        if (codes.contains("skyddadFolkbokforing")) return Protection.SKYDDAD_FOLKBOKFORING;
        return codes.contains("sekretessmarkering") ? Protection.SEKRETESSMARKERING : Protection.NONE;
    }

    /** The first telephone number, in national form; one that cannot be read is kept as it was sent. */
    static @Nullable String phone(Patient patient) {
        return phone(patient.getTelecom());
    }

    static @Nullable String phone(List<ContactPoint> ways) {
        return ways.stream()
                .filter(way -> way.getSystem() == ContactPointSystem.PHONE && way.getValue() != null)
                .map(way -> PhoneNumber.parse(way.getValue())
                        .map(PhoneNumber::display)
                        .orElse(way.getValue().strip()))
                .findFirst()
                .orElse(null);
    }

    /** Relatives in words, for the guide: who, how related, telephone. */
    static List<String> relatives(Patient patient) {
        return patient.getContact().stream()
                .map(PersonFromFhir::relative)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private @Nullable PersonNumber number(Entry<Patient> entry) {
        PersonNumber first = null;
        var identifiers = entry.resource().getIdentifier();
        var refused = false;
        for (var i = 0; i < identifiers.size(); i++) {
            var kind = SLOTS.get(Codes.system(identifiers.get(i)));
            if (kind == null) continue;
            var value = identifiers.get(i).getValue();
            var read = number(kind, value == null ? "" : value, entry.at("identifier[" + i + "]"));
            refused |= read.isEmpty();
            if (first == null) first = read.orElse(null);
        }
        if (first == null && !refused) refuseOtherNumbers(entry);
        return first;
    }

    private Optional<PersonNumber> number(PersonNumber.Kind kind, String value, String where) {
        return switch (PersonNumber.parse(kind, value, today)) {
            case PersonNumber.Parsed(var number) -> {
                var refused = policy.refuses(number);
                refused.ifPresent(reason -> refuseByPolicy(reason, where));
                yield refused.isPresent() ? Optional.empty() : Optional.of(number);
            }
            case PersonNumber.Refused(var reason) -> {
                faults.refuse(
                        IssueCode.VALUE, "person-id-invalid", where, hint(reason), "Person identifier: " + reason);
                yield Optional.empty();
            }
        };
    }

    private void refuseByPolicy(NumberPolicy.Reason reason, String where) {
        var text = switch (reason) {
            case TEST_NUMBER_IN_PRODUCTION -> "Numret är ett testnummer. Skicka personens riktiga nummer.";
            case NOT_A_TEST_NUMBER ->
                "Det här är en demonstration. Skicka ett av Skatteverkets testnummer, aldrig en riktig person.";
        };
        faults.refuse(IssueCode.VALUE, "person-id-invalid", where, text, "Person identifier: " + reason);
    }

    private void refuseOtherNumbers(Entry<Patient> entry) {
        faults.refuse(
                IssueCode.NOT_SUPPORTED,
                "person-id-missing",
                entry.at("identifier"),
                "Personen har bara ett nummer som vi inte kan ta emot. Skicka ett nationellt reservnummer i stället.",
                "Only personnummer, samordningsnummer and nationellt reservnummer are registered here.");
    }

    private static String hint(PersonNumber.Reason reason) {
        return switch (reason) {
            case TEN_DIGITS -> "Numret saknar sekel. Skicka tolv siffror.";
            case HYPHEN -> "Numret har ett bindestreck. Skicka tolv siffror utan tecken emellan.";
            case NOT_DIGITS -> "Numret har tecken som inte hör dit. Skicka tolv siffror.";
            case WRONG_LENGTH -> "Numret har fel längd. Skicka tolv siffror.";
            case NO_SUCH_DATE -> "Datumet i numret finns inte. Kontrollera numret.";
            case FUTURE_DATE -> "Datumet i numret har inte varit än. Kontrollera numret.";
            case WRONG_CHECK_DIGIT -> "Kontrollsiffran stämmer inte. Kontrollera numret.";
            case COORDINATION_IN_WRONG_SLOT ->
                "Ett samordningsnummer är skickat som personnummer. Byt system till samordningsnummer.";
            case PERSONNUMMER_IN_COORDINATION_SLOT ->
                "Ett personnummer är skickat som samordningsnummer. Byt system till personnummer.";
        };
    }

    private static String givenName(HumanName name) {
        var given = joined(name.getGiven(), " ");
        if (!given.isEmpty() || name.getFamily() != null) return given;
        var text = textOf(name);
        var gap = text.lastIndexOf(' ');
        return gap < 0 ? "" : text.substring(0, gap);
    }

    private static String familyName(HumanName name) {
        if (name.getFamily() != null) return name.getFamily();
        var text = textOf(name);
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** A protected person may come without a name; the Swedish base profile writes it like this. */
    private static String textOf(HumanName name) {
        return name.getText() != null ? name.getText().strip() : "Skyddad uppgift";
    }

    private static ContactPreference contactPreference(ServiceRequest referral) {
        var code = Codes.extensions(referral, Systems.CONTACT_PREFERENCE_EXTENSION, CodeType.class).stream()
                .map(CodeType::getCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("phone");
        return switch (code) {
            case "letter" -> ContactPreference.LETTER;
            case "via-relative" -> ContactPreference.RELATIVE;
            default -> ContactPreference.PHONE;
        };
    }

    private static String language(Patient patient) {
        return patient.getCommunication().stream()
                .sorted((a, b) -> Boolean.compare(b.getPreferred(), a.getPreferred()))
                .flatMap(way -> way.getLanguage().getCoding().stream())
                .map(Coding::getCode)
                .filter(code -> code != null && !code.isBlank())
                .findFirst()
                .orElse("sv");
    }

    private static boolean needsInterpreter(Patient patient) {
        return Codes.extensions(patient, Systems.INTERPRETER_NEEDED_EXTENSION, BooleanType.class).stream()
                .anyMatch(needed -> Boolean.TRUE.equals(needed.getValue()));
    }

    private static @Nullable String street(Address address) {
        return trimmed(joined(address.getLine(), ", "));
    }

    private static String joined(List<StringType> parts, String between) {
        return parts.stream()
                .map(PrimitiveType::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(between));
    }

    private static @Nullable String postalCode(Address address) {
        return address.getPostalCode() == null ? null : trimmed(address.getPostalCode().replace(" ", ""));
    }

    private static String relative(ContactComponent contact) {
        var name = contact.getName().getNameAsSingleString();
        var related = contact.getRelationship().stream()
                .map(concept -> concept.getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
        var phone = phone(contact.getTelecom());
        return Stream.of(name, related, phone == null ? "" : phone)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
