package se.lotsen.referral.fhir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import se.lotsen.profiles.Systems;

/**
 * Looks up codes, identifiers and extensions in what HAPI has parsed. A simple element may hold an extension and no value, and HAPI's {@code
 * has…} methods call it there all the same: whoever wants the value asks for it and bears that it is null.
 */
final class Codes {

    private Codes() {}

    static boolean has(CodeableConcept concept, String system, String code) {
        return concept.getCoding().stream().anyMatch(coding -> is(coding, system, code));
    }

    static boolean is(Coding coding, String system, String code) {
        return system.equals(coding.getSystem()) && code.equals(coding.getCode());
    }

    /** Codes of one system, in order. */
    static List<String> of(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The identifier's system in our spelling, or empty text. */
    static String system(Identifier identifier) {
        return identifier.getSystem() == null ? "" : Systems.canonical(identifier.getSystem());
    }

    /** True when the identifier says whose number it is and which. */
    static boolean isWhole(Identifier identifier) {
        return identifier.getSystem() != null && identifier.getValue() != null;
    }

    static boolean isHsaId(Identifier identifier, String hsaId) {
        return system(identifier).equals(Systems.HSA_ID) && hsaId.equals(identifier.getValue());
    }

    /** Values of an extension that may repeat. */
    static <T extends Type> List<T> extensions(DomainResource resource, String url, Class<T> type) {
        return resource.getExtensionsByUrl(url).stream()
                .map(Extension::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static Optional<String> text(DomainResource resource, String url) {
        return extensions(resource, url, StringType.class).stream()
                .map(StringType::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }
}
