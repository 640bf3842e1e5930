package se.lotsen.reportback.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import se.lotsen.access.Municipality;
import se.lotsen.access.Unit;
import se.lotsen.person.Person;
import se.lotsen.person.Protection;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.ReferralFile;
import se.lotsen.shared.Swedish;

/** What the resources that go out have in common: logical references, identifiers, labels, times in Sweden. */
final class Writing {

    private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    private Writing() {}

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }

    static DateTimeType at(Instant moment) {
        return new DateTimeType(Date.from(moment), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(Swedish.ZONE));
    }

    static InstantType instant(Instant moment) {
        return new InstantType(Date.from(moment), TemporalPrecisionEnum.MILLI, TimeZone.getTimeZone(Swedish.ZONE));
    }

    static DateTimeType on(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    /** The profile, and for a protected person the labels of the Swedish base profile. */
    static Meta meta(String profile, int version, Instant changedAt, Person person) {
        var meta = new Meta().setVersionId(Integer.toString(version)).setLastUpdatedElement(instant(changedAt));
        meta.addProfile(profile);
        labels(person).forEach(meta::addSecurity);
        return meta;
    }

    private static List<Coding> labels(Person person) {
        var labels = new ArrayList<Coding>();
        var code = switch (person.protectionOutside()) {
            case NONE -> "";
            case SEKRETESSMARKERING -> "sekretessmarkering";
            case SKYDDAD_FOLKBOKFORING -> "skyddadFolkbokforing";
        };
        if (person.protectionOutside() != Protection.NONE) {
            labels.add(new Coding().setSystem(Systems.SECURITY_LABEL).setCode(code));
            labels.add(new Coding().setSystem(ACT_CODE).setCode("DEMO"));
        }
        return labels;
    }

    /** The person by number; only ever in a body, never in an address. */
    static Reference reference(Person person) {
        var system = switch (person.number().kind()) {
            case PERSONNUMMER -> Systems.PERSONNUMMER;
            case SAMORDNINGSNUMMER -> Systems.SAMORDNINGSNUMMER;
            case RESERVNUMMER -> Systems.NATIONELLT_RESERVNUMMER;
        };
        return logical("Patient", system, person.number().value());
    }

    static Reference reference(Municipality municipality) {
        return organisation(municipality.orgNumber()).setDisplay(municipality.name() + " kommun");
    }

    static Reference organisation(String orgNumber) {
        return logical("Organization", Systems.ORGANISATIONSNUMMER, orgNumber);
    }

    static Reference reference(Unit healthCentre) {
        var reference = healthCentre.hsaId() == null
                ? new Reference().setType("Organization")
                : logical("Organization", Systems.HSA_ID, healthCentre.hsaId());
        return reference.setDisplay(healthCentre.name());
    }

    /** What the sender gave its message to follow it by; nothing for a referral that was written in the web. */
    static void correlate(DomainResource about, ReferralFile file) {
        if (file.correlationId() == null) return;
        about.addExtension(new Extension(Systems.CORRELATION_ID_EXTENSION, new StringType(file.correlationId())));
    }

    static Identifier filler(ReferralFile file) {
        return new Identifier()
                .setType(concept(Systems.IDENTIFIER_TYPE, "FILL"))
                .setSystem(Systems.REFERRAL_ID)
                .setValue(file.number());
    }

    static Identifier placer(ReferralFile file) {
        return new Identifier()
                .setType(concept(Systems.IDENTIFIER_TYPE, "PLAC"))
                .setSystem(file.placer().system())
                .setValue(file.placer().value());
    }

    private static Reference logical(String type, String system, String value) {
        return new Reference()
                .setType(type)
                .setIdentifier(new Identifier().setSystem(system).setValue(value));
    }
}
