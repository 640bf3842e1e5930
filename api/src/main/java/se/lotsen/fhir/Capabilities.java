package se.lotsen.fhir;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalReadStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;
import se.lotsen.profiles.Systems;

/** {@code GET /fhir/r4/metadata}: what this server does, and nothing that it does not do. */
@Singleton
public class Capabilities {

    private static final String OAUTH_URIS = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

    private static final String BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/";

    private static final CapabilityStatementRestComponent DOES = rest("");

    private final Date since;

    Capabilities(Clock clock) {
        this.since = Date.from(clock.instant());
    }

    /** HAPI calls this on every provider of capabilities; ours needs nothing from the server. */
    public void setRestfulServer(RestfulServer server) {}

    /** The statement. */
    @Metadata(cacheMillis = 0)
    public CapabilityStatement statement(RequestDetails call) {
        var base = String.valueOf(call.getAttribute(Caller.BASE));
        var statement = new CapabilityStatement()
                .setStatus(PublicationStatus.ACTIVE)
                .setDate(since)
                .setPublisher("Lotsen")
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1);
        statement.getSoftware().setName("Lotsen");
        statement
                .getImplementation()
                .setDescription("Receives referrals from health centres and tells how they go. JSON only.")
                .setUrl(base);
        statement.addFormat("application/fhir+json").addFormat("json");
        statement.addPatchFormat("application/json-patch+json");
        statement.addRest(rest(base));
        return statement;
    }

    /** What the server does, wherever it answers. To be read only. */
    static CapabilityStatementRestComponent does() {
        return DOES;
    }

    private static CapabilityStatementRestComponent rest(String base) {
        var rest = new CapabilityStatementRestComponent()
                .setMode(RestfulCapabilityMode.SERVER)
                .setDocumentation("A sender sees only what concerns its own referrals. Person identifiers are never"
                        + " allowed in a URL. XML is not supported.");
        rest.addInteraction()
                .setCode(SystemRestfulInteraction.TRANSACTION)
                .setDocumentation("One referral per Bundle, as in " + Systems.REFERRAL_BUNDLE_PROFILE
                        + ". ServiceRequest and Patient need ifNoneExist; the same referral again answers 200.");
        rest.addOperation()
                .setName("validate")
                .setDefinition("http://hl7.org/fhir/OperationDefinition/Resource-validate")
                .setDocumentation(
                        "POST Bundle/$validate: every fault that a referral would be refused with; nothing is stored.");
        addSecurity(rest, base);
        rest.addResource(carried("Patient", Systems.PATIENT_PROFILE));
        rest.addResource(consent());
        rest.addResource(answers());
        rest.addResource(carried("Observation", Systems.LONELINESS_OBSERVATION_PROFILE));
        rest.addResource(changeable(
                readable("ServiceRequest", Systems.REFERRAL_PROFILE),
                "Only status, to revoked or entered-in-error, until the referral is answered.",
                "The same by JSON Patch: replace /status, and nothing else."));
        rest.addResource(task());
        rest.addResource(readable("Communication", Systems.FEEDBACK_PROFILE));
        rest.addResource(subscription());
        rest.addResource(readable("AuditEvent", "http://hl7.org/fhir/StructureDefinition/AuditEvent"));
        return rest;
    }

    /** As the backport wants it said: the topics by name, and the operations with their definitions. */
    private static CapabilityStatementRestResourceComponent subscription() {
        var resource = new CapabilityStatementRestResourceComponent()
                .setType("Subscription")
                .addSupportedProfile(BACKPORT + "StructureDefinition/backport-subscription")
                .setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE)
                .setReadHistory(false)
                .setUpdateCreate(false)
                .setConditionalCreate(false)
                .setConditionalUpdate(false)
                .setDocumentation(
                        "Subscriptions R5 Backport: rest-hook, payload empty or id-only, the sender's own referrals only."
                                + " Topics: " + Systems.REFERRAL_TASK_TOPIC + " and " + Systems.FEEDBACK_TOPIC + ".");
        for (var topic : List.of(Systems.REFERRAL_TASK_TOPIC, Systems.FEEDBACK_TOPIC)) {
            resource.addExtension(new Extension(
                    BACKPORT + "StructureDefinition/capabilitystatement-subscriptiontopic-canonical",
                    new CanonicalType(topic)));
        }
        resource.addInteraction()
                .setCode(TypeRestfulInteraction.CREATE)
                .setDocumentation("The endpoint is https on a host that the client is registered with.");
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction()
                .setCode(TypeRestfulInteraction.UPDATE)
                .setDocumentation(
                        "Off, on again, and the settings; never criteria and channel.endpoint. If-Match is needed.");
        resource.addInteraction()
                .setCode(TypeRestfulInteraction.DELETE)
                .setDocumentation("If-Match is needed.");
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        resource.addSearchParam().setName("_id").setType(SearchParamType.TOKEN);
        resource.addSearchParam().setName("status").setType(SearchParamType.TOKEN);
        resource.addSearchParam().setName("url").setType(SearchParamType.URI);
        resource.addOperation()
                .setName("status")
                .setDefinition(BACKPORT + "OperationDefinition/backport-subscription-status");
        resource.addOperation()
                .setName("events")
                .setDefinition(BACKPORT + "OperationDefinition/backport-subscription-events");
        return resource;
    }

    private static void addSecurity(CapabilityStatementRestComponent rest, String base) {
        var security = rest.getSecurity();
        security.addService()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
                .setCode("SMART-on-FHIR");
        security.setDescription("SMART Backend Services 2.2; see .well-known/smart-configuration.");
        var token = base.replace("/fhir/r4", "/auth/token");
        var uris = new Extension(OAUTH_URIS);
        uris.addExtension(new Extension("token", new UriType(token)));
        security.addExtension(uris);
    }

    /** Taken in as part of a referral, and not read back. */
    private static CapabilityStatementRestResourceComponent carried(String type, String profile) {
        return new CapabilityStatementRestResourceComponent()
                .setType(type)
                .setProfile(profile)
                .setDocumentation("Only inside the transaction Bundle of a referral.");
    }

    /** Answers to UCLA-3 come with a referral; the answer to the municipality's question comes alone. */
    private static CapabilityStatementRestResourceComponent answers() {
        var resource = new CapabilityStatementRestResourceComponent()
                .setType("QuestionnaireResponse")
                .setProfile(Systems.UCLA_3_RESPONSE_PROFILE)
                .setVersioning(ResourceVersionPolicy.VERSIONED)
                .setReadHistory(false)
                .setConditionalCreate(false)
                .setDocumentation("UCLA-3 only inside the transaction Bundle of a referral.");
        resource.addInteraction()
                .setCode(TypeRestfulInteraction.CREATE)
                .setDocumentation("The answer to a subtask: questionnaire " + Systems.SUPPLEMENT_VERSIONED
                        + ", basedOn the ServiceRequest, one item answer. The same again answers 200.");
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        return resource;
    }

    /** Comes with a referral; afterwards it is read, and withdrawn where it was given. */
    private static CapabilityStatementRestResourceComponent consent() {
        var resource = new CapabilityStatementRestResourceComponent()
                .setType("Consent")
                .setProfile(Systems.CONSENT_PROFILE)
                .setVersioning(ResourceVersionPolicy.VERSIONED)
                .setReadHistory(false)
                .setConditionalCreate(false)
                .setDocumentation("Created only inside the transaction Bundle of a referral.");
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction()
                .setCode(TypeRestfulInteraction.VREAD)
                .setDocumentation("The current version only; an older one is 404.");
        return changeable(
                resource,
                "Only status, to inactive: sharing stops at once, and so does the referral if it is open.",
                "The same by JSON Patch: replace /status, and nothing else.");
    }

    private static CapabilityStatementRestResourceComponent task() {
        return changeable(
                readable("Task", Systems.REFERRAL_TASK_PROFILE),
                "Only status, businessStatus and statusReason: cancelled or entered-in-error until the referral is"
                        + " answered; then businessStatus cancel-requested with statusReason.text, which a guide answers.",
                "The same by JSON Patch: add or replace in /status, /businessStatus and /statusReason.");
    }

    private static CapabilityStatementRestResourceComponent changeable(
            CapabilityStatementRestResourceComponent resource, String what, String byPatch) {
        resource.addInteraction()
                .setCode(TypeRestfulInteraction.UPDATE)
                .setDocumentation(what
                        + " If-Match is needed; Prefer: return=minimal, representation or OperationOutcome.");
        resource.addInteraction().setCode(TypeRestfulInteraction.PATCH).setDocumentation(byPatch);
        return resource.setUpdateCreate(false).setConditionalUpdate(false);
    }

    private static CapabilityStatementRestResourceComponent readable(String type, String profile) {
        var resource = new CapabilityStatementRestResourceComponent()
                .setType(type)
                .setProfile(profile)
                .setVersioning(ResourceVersionPolicy.VERSIONED)
                .setReadHistory(false)
                .setConditionalRead(ConditionalReadStatus.NOTMATCH);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction()
                .setCode(TypeRestfulInteraction.VREAD)
                .setDocumentation("The current version only; an older one is 404.");
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        resource.setDocumentation(
                "Every search is among the sender's own, by GET or by POST to _search. Also _count (1 to 200,"
                        + " 50 without it) and _sort (_lastUpdated or -_lastUpdated, the first without it). The next link keeps its"
                        + " place while referrals change. Parameters that are not listed are refused with 400."
                        + " Too many searches in a short time are 429 with Retry-After.");
        SearchParameters.of(type)
                .forEach(parameter -> resource.addSearchParam()
                        .setName(parameter.name())
                        .setType(parameter.type())
                        .setDocumentation(parameter.documentation()));
        SearchParameters.includes(type).forEach(resource::addSearchInclude);
        return resource;
    }
}
