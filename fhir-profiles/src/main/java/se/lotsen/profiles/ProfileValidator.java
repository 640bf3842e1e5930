package se.lotsen.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import java.lang.ref.SoftReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everything that is wrong with a message according to our profiles, whichever profiles the message itself
 * claims, by HAPI's validator. Safe to use from many threads. The first use costs seconds and each use tens of milliseconds:
 * {@link CompiledValidator} gives the same answers at once and only asks here what it cannot judge.
 */
public final class ProfileValidator {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileValidator.class);
    private static final int MOST_FAULTS = 100;

    private static SoftReference<ProfileValidator> shared = new SoftReference<>(null);

    private final IValidationSupport knowledge;
    private final FhirValidator hapi;

    /** Loads the profiles. One instance is enough for a process: see {@link #get()}. */
    public ProfileValidator() {
        var fhir = FhirContext.forR4();
        var unknownSystems = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknownSystems.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        var terms = new InMemoryTerminologyServerValidationSupport(fhir);
        terms.setIssueSeverityForCodeDisplayMismatch(IssueSeverity.WARNING);
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                new Contract(fhir),
                terms,
                new CommonCodeSystemsTerminologyService(fhir),
                new SnapshotGeneratingValidationSupport(fhir),
                unknownSystems);
        // Senders put codes of their own beside ours, and those we cannot check.
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        var instances = new FhirInstanceValidator(chain);
        instances.setErrorForUnknownProfiles(false);
        instances.setAnyExtensionsAllowed(true);
        instances.setNoExtensibleWarnings(true);
        knowledge = chain;
        hapi = fhir.newValidator().registerValidatorModule(instances);
    }

    /**
     * The validator that the whole process shares. What it has learnt takes 200 MB, so it is let go when nobody has asked for minutes and
     * memory runs short.
     */
    public static synchronized ProfileValidator get() {
        var kept = shared.get();
        if (kept == null) {
            kept = new ProfileValidator();
            // Its slow first work is done once, by the first who asks, and not by all who ask meanwhile.
            var _ = kept.faults(Examples.valid().getFirst().json());
            shared = new SoftReference<>(kept);
        }
        return kept;
    }

    /**
     * Everything that is wrong with the text of a referral, lowest status first. Empty when it follows the
     * profiles. Rules that need more than the message (check digits, who the parties are, what is already stored) are
     * not judged here.
     */
    public List<Fault> faults(String rawJson) {
        return switch (Envelope.look(rawJson)) {
            case Envelope.Look.Refused(var fault) -> List.of(fault);
            case Envelope.Look.Message _ -> faults(rawJson, Systems.REFERRAL_BUNDLE_PROFILE);
        };
    }

    /** Everything that is wrong with the JSON of one resource according to one of our profiles. */
    List<Fault> faults(String json, String profile) {
        try {
            if (knowledge.fetchStructureDefinition(profile) == null) {
                return List.of(Wordings.INTERNAL.at("Bundle")); // HAPI only warns, and everything would pass
            }
            var options = new ValidationOptions().addProfile(profile);
            return hapi.validateWithResult(json, options).getMessages().stream()
                    .map(FaultWriter::fault)
                    .flatMap(Optional::stream)
                    .distinct()
                    .sorted(Comparator.comparingInt(Fault::status))
                    .limit(MOST_FAULTS)
                    .toList();
        } catch (RuntimeException
                | StackOverflowError e) { // HAPI fails on some messages that are not FHIR, and no retry would help
            LOG.warn("HAPI gives no verdict: {}", e.getClass().getName());
            return List.of(Wordings.NOT_FHIR.at("Bundle"));
        } catch (Throwable broken) { // a broken profile makes HAPI throw Error, and the sender must still be answered
            return List.of(Wordings.INTERNAL.at("Bundle"));
        }
    }
}
