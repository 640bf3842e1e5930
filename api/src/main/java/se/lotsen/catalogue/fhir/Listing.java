package se.lotsen.catalogue.fhir;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.profiles.Systems;

/** What the resources of the directory have in common. */
final class Listing {

    private static final String REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    private Listing() {}

    /** The profile, when it changed, and HL7's label of test data on what is made up for the demonstration. */
    static Meta meta(String profile, Instant changedAt, boolean invented) {
        var meta = new Meta().setLastUpdated(Date.from(changedAt));
        meta.addProfile(profile);
        if (invented) meta.addSecurity(new Coding().setSystem(REASON).setCode("HTEST"));
        return meta;
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }

    static Identifier hsdsId(UUID id) {
        return new Identifier().setSystem(Systems.HSDS_ID).setValue(id.toString());
    }

    static Extension kommunkod(String code) {
        return new Extension(
                Systems.KOMMUNKOD_EXTENSION,
                new Coding().setSystem(Systems.KOMMUNKOD).setCode(code));
    }

    /** The facts of a place that somebody has stated. */
    static void addAccessibility(MeetingPlace place, DomainResource to) {
        addFact("toilet", place.toilet(), to);
        addFact("hearing-loop", place.hearingLoop(), to);
        addFact("step-free", place.stepFree(), to);
        addFact("bus-stop", place.busStop(), to);
    }

    private static void addFact(String fact, @Nullable Boolean present, DomainResource to) {
        if (present == null) return;
        var extension = new Extension(Systems.ACCESSIBILITY_EXTENSION);
        extension.addExtension("fact", new CodeType(fact));
        extension.addExtension("present", new BooleanType(present));
        to.addExtension(extension);
    }

    /** The code of a name in our code systems. */
    static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
