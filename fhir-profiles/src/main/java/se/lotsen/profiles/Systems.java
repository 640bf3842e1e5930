package se.lotsen.profiles;

import java.util.Map;

/** Every identifier system, code system and profile that a message may name, and which of them mean the same. */
public final class Systems {

    /** Personnummer, twelve digits. */
    public static final String PERSONNUMMER = "http://electronichealth.se/identifier/personnummer";
    /** Samordningsnummer, twelve digits, day plus 60. */
    public static final String SAMORDNINGSNUMMER = "http://electronichealth.se/identifier/samordningsnummer";
    /** National reserve number, twelve characters. */
    public static final String NATIONELLT_RESERVNUMMER = "http://electronichealth.se/identifier/nationelltReservnummer";
    /** Number on an asylum seeker's card. */
    public static final String LMA_NUMMER = "http://electronichealth.se/identifier/LMA-nummer";
    /** Reserve number of Region Stockholm. Regional reserve numbers are kept as sent. */
    public static final String RESERVNUMMER_STOCKHOLM = "urn:oid:1.2.752.97.3.1.3";
    /** Reserve number of Västra Götalandsregionen. */
    public static final String RESERVNUMMER_VGR = "urn:oid:1.2.752.113.11.0.2.1.1.1";
    /** Reserve number of Region Värmland. */
    public static final String RESERVNUMMER_VARMLAND = "urn:oid:1.2.752.74.9.2";
    /** Reserve number of Carelink. */
    public static final String RESERVNUMMER_CARELINK = "urn:oid:1.2.752.129.2.1.3.2";
    /** Identity of an organisation or a person in the HSA catalogue. */
    public static final String HSA_ID = "urn:oid:1.2.752.29.4.19";
    /** Organisation number, ten digits. */
    public static final String ORGANISATIONSNUMMER = "urn:oid:2.5.4.97";
    /** Four-digit code of a municipality. */
    public static final String KOMMUNKOD = "https://lotsen.example/fhir/NamingSystem/kommunkod";
    /** Our own identifier of a referral, type FILL. */
    public static final String REFERRAL_ID = "https://lotsen.example/fhir/NamingSystem/referral-id";

    /** Our identifier of a report back; a corrected report keeps it. */
    public static final String FEEDBACK_ID = "https://lotsen.example/fhir/NamingSystem/feedback-id";

    /** HL7's types of identifier: PLAC is the sender's own, FILL is ours. */
    public static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";
    /** HL7's roles, of which GRANTEE is who may be told. */
    public static final String ROLE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
    /** HL7 Sweden's labels for protected identity. */
    public static final String SECURITY_LABEL = "http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel";

    private static final String BASE = "https://lotsen.example/fhir/";
    private static final String CODE_SYSTEM = BASE + "CodeSystem/";
    private static final String STRUCTURE = BASE + "StructureDefinition/";

    /** What is wrong with a request. */
    public static final String ERROR = CODE_SYSTEM + "error";
    /** The one category of referral. */
    public static final String REFERRAL_CATEGORY = CODE_SYSTEM + "referral-category";
    /** What a referral asks for. */
    public static final String REFERRAL_CODE = CODE_SYSTEM + "referral-code";
    /** Where a referral is. */
    public static final String REFERRAL_BUSINESS_STATUS = CODE_SYSTEM + "referral-business-status";
    /** Why a referral was declined, stopped, failed or paused. */
    public static final String REFERRAL_STATUS_REASON = CODE_SYSTEM + "referral-status-reason";
    /** Which milestone a report back is about. */
    public static final String FEEDBACK_KIND = CODE_SYSTEM + "feedback-kind";
    /** On what ground secrecy is lifted. */
    public static final String CONSENT_BASIS = CODE_SYSTEM + "consent-basis";
    /** What a consent covers. */
    public static final String CONSENT_ITEM = CODE_SYSTEM + "consent-item";
    /** What must be in place for the person. */
    public static final String NEEDS = CODE_SYSTEM + "needs";
    /** How the person wants to be reached. */
    public static final String CONTACT_PREFERENCE = CODE_SYSTEM + "contact-preference";
    /** Loneliness measures and the answers to the single direct question. */
    public static final String LONELINESS = CODE_SYSTEM + "loneliness";
    /** Answers to the items of UCLA-3; the code is the score. */
    public static final String UCLA_3_ANSWER = CODE_SYSTEM + "ucla-3-answer";

    /** The form by which a sender answers a guide's question; the version that answers must name. */
    public static final String SUPPLEMENT_VERSIONED = BASE + "Questionnaire/supplement|1.0.0";

    /** The form UCLA-3, without version. */
    public static final String UCLA_3 = BASE + "Questionnaire/ucla-3";
    /** The form UCLA-3 in the version that answers must name. */
    public static final String UCLA_3_VERSIONED = UCLA_3 + "|1.0.0";

    /** Profile of the whole message. */
    public static final String REFERRAL_BUNDLE_PROFILE = STRUCTURE + "lotsen-referral-bundle";
    /** Profile of the person. */
    public static final String PATIENT_PROFILE = STRUCTURE + "lotsen-patient";
    /** Profile of the consent. */
    public static final String CONSENT_PROFILE = STRUCTURE + "lotsen-consent";
    /** Profile of the referral. */
    public static final String REFERRAL_PROFILE = STRUCTURE + "lotsen-referral";
    /** Profile of answers to UCLA-3. */
    public static final String UCLA_3_RESPONSE_PROFILE = STRUCTURE + "lotsen-ucla3-response";
    /** Profile of a loneliness measurement. */
    public static final String LONELINESS_OBSERVATION_PROFILE = STRUCTURE + "lotsen-loneliness-observation";
    /** Profile of the Task that tells how a referral goes. */
    public static final String REFERRAL_TASK_PROFILE = STRUCTURE + "lotsen-referral-task";
    /** Profile of a report back. */
    public static final String FEEDBACK_PROFILE = STRUCTURE + "lotsen-feedback";

    /** Extension on Address and Organization, a Coding of system {@link #KOMMUNKOD}. */
    public static final String KOMMUNKOD_EXTENSION = STRUCTURE + "kommunkod";
    /** What a sender follows its message by, on the Task and the reports. */
    public static final String CORRELATION_ID_EXTENSION = STRUCTURE + "correlation-id";
    /** Extension on Patient, a boolean. */
    public static final String INTERPRETER_NEEDED_EXTENSION = STRUCTURE + "interpreter-needed";
    /** Extension on ServiceRequest, a code from {@link #CONTACT_PREFERENCE}. */
    public static final String CONTACT_PREFERENCE_EXTENSION = STRUCTURE + "contact-preference";
    /** Extension on ServiceRequest, may repeat, a CodeableConcept from {@link #NEEDS}. */
    public static final String NEEDS_EXTENSION = STRUCTURE + "needs";
    /** Extension on ServiceRequest, a string only for those who will meet the person. */
    public static final String RISK_FLAG_EXTENSION = STRUCTURE + "risk-flag";
    /** Extension on ServiceRequest, a string in the person's own words. */
    public static final String OWN_WISH_EXTENSION = STRUCTURE + "own-wish";
    /** Extension on Task, a Reference to the municipality that a declined referral should go to. */
    public static final String SUGGESTED_OWNER_EXTENSION = STRUCTURE + "suggested-owner";
    /** Extension on Communication, a Reference to the report that this one corrects. */
    public static final String REPLACES_EXTENSION = STRUCTURE + "lotsen-replaces";

    /** Topic of a subscription: how the sender's own referrals go. */
    public static final String REFERRAL_TASK_TOPIC = BASE + "SubscriptionTopic/referral-task";
    /** Topic of a subscription: what the sender is told about its own referrals. */
    public static final String FEEDBACK_TOPIC = BASE + "SubscriptionTopic/feedback";

    private static final Map<String, String> SAME = Map.of(
            "urn:oid:1.2.752.129.2.1.3.1", PERSONNUMMER,
            "urn:oid:1.2.752.129.2.1.3.3", SAMORDNINGSNUMMER,
            "urn:oid:1.2.752.74.9.1", NATIONELLT_RESERVNUMMER,
            "http://electronichealth.se/identifier/nationelltReservnumer", NATIONELLT_RESERVNUMMER,
            "urn:oid:1.2.752.129.2.1.4.1", HSA_ID);

    private Systems() {}

    /** The one spelling that we store and emit of an identifier system that has several. Others come back unchanged. */
    public static String canonical(String system) {
        return SAME.getOrDefault(system, system);
    }
}
