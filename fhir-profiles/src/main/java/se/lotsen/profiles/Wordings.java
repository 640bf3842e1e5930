package se.lotsen.profiles;

import static se.lotsen.profiles.IssueCode.BUSINESS_RULE;
import static se.lotsen.profiles.IssueCode.CODE_INVALID;
import static se.lotsen.profiles.IssueCode.EXCEPTION;
import static se.lotsen.profiles.IssueCode.INVARIANT;
import static se.lotsen.profiles.IssueCode.NOT_SUPPORTED;
import static se.lotsen.profiles.IssueCode.REQUIRED;
import static se.lotsen.profiles.IssueCode.STRUCTURE;
import static se.lotsen.profiles.IssueCode.VALUE;
import static se.lotsen.profiles.Wording.of;
import static se.lotsen.profiles.Wording.refuse;

import java.util.List;
import java.util.Map;

/** Every sentence that a sender can get about the form of a message. */
final class Wordings {

    static final Wording INTERNAL = of(
            500,
            EXCEPTION,
            "internal",
            "Meddelandet kunde inte granskas. Felet är vårt. Försök igen senare med samma id.",
            "The validator failed. Retry later with the same ids.");

    static final Wording UNKNOWN_ELEMENT = of(
            400,
            STRUCTURE,
            "unknown-element",
            "Elementet {} finns inte i FHIR R4. Rätta stavningen eller ta bort det.",
            "FHIR R4 has no such element here.");

    static final Wording NOT_FHIR = of(
            400,
            STRUCTURE,
            "not-fhir",
            "Formen på {} är inte den som FHIR R4 har i JSON. Jämför med exemplen.",
            "The JSON does not have the shape that FHIR R4 prescribes here.");

    static final Wording MISSING = refuse(
            REQUIRED,
            "element-missing",
            "Uppgiften {} saknas. Lägg till den och skicka igen.",
            "A required element is missing.");

    static final Wording NOT_ALLOWED = refuse(
            VALUE,
            "value-not-allowed",
            "Värdet i {} är inte tillåtet. Jämför med profilen.",
            "The value is not the one that the profile prescribes.");

    static final Wording REPEATED = refuse(
            INVARIANT,
            "element-repeated",
            "Uppgiften {} förekommer för många gånger. Skicka bara så många som profilen tillåter.",
            "The element occurs more often than the profile allows.");

    static final Wording CODE = refuse(
            CODE_INVALID,
            "code-unknown",
            "Koden i {} är inte en av dem som får användas. Välj en kod ur listan i profilen.",
            "The code is not in the required value set.");

    static final Wording ANSWER_MISSING = refuse(
            REQUIRED,
            "answer-missing",
            "Ett svar som formuläret kräver saknas. Lägg till det, eller skicka remissen utan formuläret.",
            "A required answer is missing.");

    static final Wording ANSWER_INVALID = refuse(
            VALUE,
            "answer-invalid",
            "Ett svar passar inte formuläret. Använd frågorna och svaren i det formulär som questionnaire anger.",
            "The answers do not fit the questionnaire that they name.");

    static final Wording ANSWER_NOT_OFFERED = refuse(
            CODE_INVALID,
            "answer-invalid",
            "Svaret är inte ett av dem som frågan har. Använd svaren i formuläret.",
            "The answer is not one of the options of the question.");

    private static final Wording RULE = refuse(
            INVARIANT,
            "rule-broken",
            "Något stämmer inte vid {}. Jämför med profilen.",
            "The resource does not follow FHIR or the profile here.");

    private static final Wording OUTSIDE = refuse(
            VALUE,
            "reference-outside-bundle",
            "Hänvisningen i {} leder till något som inte finns i meddelandet. Skicka med det, eller ta bort hänvisningen.",
            "The reference does not resolve inside the Bundle.");

    private static final Wording FORMAT = refuse(
            VALUE,
            "value-format",
            "Värdet i {} har fel form. Skriv det så som FHIR R4 kräver.",
            "The value does not have the form of its type.");

    private static final Wording REASON = refuse(
            REQUIRED,
            "reason-missing",
            "Det står inte varför personen remitteras. Skriv orsaken i reasonCode.text.",
            "ServiceRequest.reasonCode needs a text.");

    private static final Wording MODIFIER = refuse(
            NOT_SUPPORTED,
            "value-not-allowed",
            "Meddelandet har en modifierExtension, som kan ändra innebörden. Ta bort den.",
            "A modifierExtension may change the meaning of what it stands on, and we understand none.");

    private static final Wording PERSON_ID = refuse(
            VALUE,
            "person-id-invalid",
            "Personnumret ska ha tolv siffror utan bindestreck. Skicka det med sekel.",
            "A personnummer has twelve digits and no separator; the century is not guessed.");

    /** By the key of the rule in the profile. */
    static final Map<String, Wording> BY_RULE = Map.ofEntries(
            Map.entry(
                    "lotsen-person-id",
                    refuse(
                                    REQUIRED,
                                    "person-id-missing",
                                    "Personens identitet saknas. Skicka personnummer, samordningsnummer eller reservnummer.",
                                    "Patient.identifier has no Swedish person identifier with a value.")
                            .below(".identifier")),
            Map.entry(
                    "lotsen-name",
                    refuse(
                                    REQUIRED,
                                    "name-missing",
                                    "Personens namn saknas. Skicka ett namn med efternamn.",
                                    "Patient.name is missing, and no security label says that the identity is protected.")
                            .below(".name")),
            Map.entry("lotsen-pnr-form", PERSON_ID),
            Map.entry(
                    "lotsen-pnr-slot",
                    refuse(
                            VALUE,
                            "person-id-invalid",
                            "Ett samordningsnummer är skickat som personnummer. Byt system till samordningsnummer.",
                            "The day is 61 to 91: this is a samordningsnummer under the system of personnummer.")),
            Map.entry(
                    "lotsen-samnr-form",
                    refuse(
                            VALUE,
                            "person-id-invalid",
                            "Samordningsnumret ska ha tolv siffror utan bindestreck, med 60 lagt till dagen. Rätta det.",
                            "A samordningsnummer has twelve digits, no separator and a day from 61 to 91.")),
            Map.entry(
                    "lotsen-hsa-id",
                    refuse(
                            VALUE,
                            "requester-unknown",
                            "Det går inte att se vem som remitterar. Ange vårdcentralens HSA-id i requester.identifier.",
                            "ServiceRequest.requester.identifier is not an HSA-id.")),
            Map.entry(
                    "lotsen-municipality",
                    refuse(
                            VALUE,
                            "municipality-unknown",
                            "Det går inte att se vilken kommun som ska ta emot. Ange organisationsnummer eller kommunkod i performer.identifier.",
                            "ServiceRequest.performer.identifier is neither an organisation number nor a kommunkod.")),
            Map.entry("lotsen-code", CODE),
            Map.entry("lotsen-kommunkod", FORMAT),
            Map.entry(
                    "lotsen-consent-linked",
                    refuse(
                                    REQUIRED,
                                    "consent-missing",
                                    "Remissen hänvisar inte till samtycket. Lägg till samtycket i supportingInfo.",
                                    "ServiceRequest.supportingInfo does not refer to the Consent in the Bundle.")
                            .below(".resource.supportingInfo")),
            Map.entry(
                    "lotsen-about-the-person",
                    refuse(
                                    VALUE,
                                    "reference-outside-bundle",
                                    "En del av meddelandet handlar inte om personen i det. Hänvisa till personens fullUrl.",
                                    "The subject is not the fullUrl of the Patient in the Bundle.")
                            .below(".resource")),
            Map.entry(
                    "lotsen-inside",
                    refuse(
                                    VALUE,
                                    "reference-outside-bundle",
                                    "Meddelandet hänvisar till något som inte finns i det. Skicka med det, eller ta bort hänvisningen.",
                                    "supportingInfo or derivedFrom names something that is not in the Bundle.")
                            .below(".resource")),
            Map.entry(
                    "lotsen-ucla-3-sum",
                    refuse(
                                    VALUE,
                                    "value-not-allowed",
                                    "Summan av UCLA-3 ska vara ett heltal från 3 till 9. Rätta den.",
                                    "Observation.value of ucla-3-sum is an integer from 3 to 9.")
                            .below(".value")),
            Map.entry(
                    "lotsen-form",
                    refuse(
                                    VALUE,
                                    "value-not-allowed",
                                    "Svaren gäller ett formulär som inte följer med en remiss. Ange formulär och version, eller ta bort svaren.",
                                    "QuestionnaireResponse.questionnaire is not one of the forms that may come with a referral, with its version.")
                            .below(".questionnaire")),
            Map.entry("lotsen-direct", ANSWER_NOT_OFFERED.below(".value")));

    /** By the name of a slice that must be there. */
    static final Map<String, Wording> BY_MISSING_SLICE = Map.of(
            "patient",
            refuse(
                            REQUIRED,
                            "element-missing",
                            "Personen saknas. Lägg till en Patient i meddelandet.",
                            "The Bundle has no Patient.")
                    .below(".entry"),
            "consent",
            refuse(
                            REQUIRED,
                            "consent-missing",
                            "Samtycke saknas. Fråga personen och lägg till ett Consent i meddelandet.",
                            "The Bundle has no Consent.")
                    .below(".entry"),
            "referral",
            refuse(
                            REQUIRED,
                            "element-missing",
                            "Själva remissen saknas. Lägg till en ServiceRequest i meddelandet.",
                            "The Bundle has no ServiceRequest.")
                    .below(".entry"),
            "placer",
            refuse(
                            REQUIRED,
                            "placer-missing",
                            "Remissens eget id saknas. Lägg till en identifier av typen PLAC med system och värde.",
                            "ServiceRequest.identifier of type PLAC is missing.")
                    .below(".identifier"),
            "grantee",
            refuse(
                            REQUIRED,
                            "consent-scope",
                            "Samtycket säger inte vem som får ta emot. Lägg till kommunen som actor med rollen GRANTEE.",
                            "Consent.provision.actor with role GRANTEE is missing.")
                    .below(".actor"));

    /** By the path, within its entry, of an element that is missing, wrong or too many. */
    static final Map<String, Wording> BY_ELEMENT = Map.of(
            ".resource.modifierExtension",
            MODIFIER,
            ".resource.provision.modifierExtension",
            MODIFIER,
            ".resource.reasonCode",
            REASON,
            ".resource.reasonCode.text",
            REASON,
            ".request.ifNoneExist",
            refuse(
                    REQUIRED,
                    "if-none-exist-missing",
                    "ifNoneExist saknas. Lägg till det, så att samma remiss inte kan komma in två gånger.",
                    "request.ifNoneExist is required, so that a retry does not make a second referral."),
            ".resource.provision.type",
            refuse(
                    BUSINESS_RULE,
                    "consent-scope",
                    "Samtycket tillåter inte att något lämnas ut. Skicka remissen först när personen har samtyckt.",
                    "Consent.provision.type is not permit."));

    /** By the beginning of HAPI's message id in capitals; the first that fits. */
    private static final List<Map.Entry<String, Wording>> BY_MESSAGE = List.of(
            Map.entry("VALIDATION_VAL_PROFILE_UNKNOWN", INTERNAL),
            Map.entry("VALIDATION_VAL_PROFILE_NOSNAPSHOT", INTERNAL),
            Map.entry("ERROR_GENERATING_SNAPSHOT", INTERNAL),
            Map.entry("SLICING_CANNOT_BE_EVALUATED", INTERNAL),
            Map.entry("VALIDATION_VAL_PROFILE_MINIMUM", MISSING),
            Map.entry("VALIDATION_VAL_PROFILE_MAXIMUM", REPEATED),
            Map.entry("_DT_FIXED_WRONG", NOT_ALLOWED),
            Map.entry("PATTERN_CHECK", NOT_ALLOWED),
            Map.entry("TYPE_CHECKS_", NOT_ALLOWED),
            Map.entry("FIXED_TYPE_", NOT_ALLOWED),
            Map.entry("PROFILE_VAL_", NOT_ALLOWED),
            Map.entry("VALIDATION_VAL_PROFILE_NOTALLOWED", NOT_ALLOWED),
            Map.entry("BUNDLE_BUNDLE_ENTRY_TYPE", NOT_ALLOWED),
            Map.entry("EXTENSION_", NOT_ALLOWED),
            Map.entry("TERMINOLOGY_", CODE),
            Map.entry("UNKNOWN_CODE", CODE),
            Map.entry("QUESTIONNAIRE_QR_ITEM_MISSING", ANSWER_MISSING),
            Map.entry("QUESTIONNAIRE_QR_ITEM_NOTFOUND", ANSWER_INVALID.below(".item")),
            Map.entry("QUESTIONNAIRE_QR_ITEM_NOCODING", ANSWER_NOT_OFFERED),
            Map.entry("QUESTIONNAIRE_QR_", ANSWER_INVALID),
            Map.entry("BUNDLE_BUNDLE_NOT_LOCAL", OUTSIDE),
            Map.entry("BUNDLE_BUNDLE_ENTRY_NOTFOUND", OUTSIDE),
            Map.entry("BUNDLE_BUNDLE_POSSIBLE", OUTSIDE),
            Map.entry("REFERENCE_REF_NOTFOUND", OUTSIDE),
            Map.entry("REFERENCE_REF_CANTRESOLVE", OUTSIDE),
            Map.entry(
                    "REFERENCE_REF_",
                    refuse(
                            VALUE,
                            "value-not-allowed",
                            "Hänvisningen i {} gäller fel sorts resurs. Jämför med profilen.",
                            "The reference is malformed or points to a resource of the wrong type.")),
            Map.entry("BUNDLE_ENTRY_URL_", FORMAT),
            Map.entry("RESOURCE_RES_ID_", FORMAT),
            Map.entry("TYPE_SPECIFIC_CHECKS_", FORMAT),
            Map.entry("PRIMITIVE_", FORMAT),
            Map.entry("ELEMENT_MUST_HAVE", FORMAT),
            Map.entry("OBJECT_MUST_HAVE", FORMAT),
            Map.entry("ARRAY_CANNOT_BE_EMPTY", FORMAT));

    private Wordings() {}

    static Wording byMessage(String id) {
        return BY_MESSAGE.stream()
                .filter(entry -> id.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> broken(id));
    }

    /** What is told of a rule that has no words of its own. Its name helps the programmer and is never the sender's. */
    static Wording broken(String rule) {
        return refuse(RULE.issue(), RULE.errorCode(), RULE.text(), RULE.diagnostics() + " Rule: " + rule + ".");
    }
}
