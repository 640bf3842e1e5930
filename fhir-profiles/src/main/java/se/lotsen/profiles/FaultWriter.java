package se.lotsen.profiles;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.compiled.Finding;

/**
 * Tells in our words what HAPI found. HAPI's own sentences repeat values from the message and are for programmers, so
 * only the names of elements, slices and rules are taken from them, and those come from the profiles.
 */
final class FaultWriter {

    /** {@code ServiceRequest.reasonCode.text: minimum required = 1 …} */
    private static final Pattern CHILD =
            Pattern.compile("^[A-Za-z.:\\[\\]]*\\.([A-Za-z]+)(?:\\[x])?(?::[A-Za-z0-9]+)?: ");
    /** {@code Slice 'ServiceRequest.identifier:placer': …} */
    private static final Pattern SLICE = Pattern.compile("'[A-Za-z.]+:([A-Za-z0-9]+)'");
    /** {@code Unrecognized property 'resonCode'} */
    private static final Pattern PROPERTY = Pattern.compile("^Unrecognized property '([A-Za-z_]{1,60})'$");
    /** {@code No response answer found for required item 'left-out'} */
    private static final Pattern QUESTION = Pattern.compile("'(companionship|left-out|isolated)'");

    private static final String ENTRY = "Bundle.entry";

    private FaultWriter() {}

    /** Nothing if the message is only a warning, or says again what another one says better. */
    static Optional<Fault> fault(SingleValidationMessage found) {
        if (found.getSeverity() != ResultSeverityEnum.ERROR && found.getSeverity() != ResultSeverityEnum.FATAL) {
            return Optional.empty();
        }
        var location = Objects.requireNonNullElse(found.getLocationString(), "Bundle");
        var said = Objects.requireNonNullElse(found.getMessage(), "");
        var id = found.getMessageId();
        if (id == null) {
            return Optional.of(location.contains("/*") ? aboutAnAnswer(location, said) : aboutTheJson(location, said));
        }
        var place = Place.of(location);
        if (id.contains("#")) {
            return Optional.of(brokenRule(place, id.substring(id.indexOf('#') + 1)));
        }
        return aboutAnElement(place, id.toUpperCase(Locale.ROOT), said);
    }

    /** The same for what the compiled profiles found. */
    static Optional<Fault> fault(Finding found) {
        var place = Place.of(found.place());
        return switch (found.kind()) {
            case Finding.UNKNOWN_ELEMENT -> Optional.of(Wordings.UNKNOWN_ELEMENT.at(place + "." + found.name()));
            case Finding.SHAPE -> Optional.of(Wordings.NOT_FHIR.at(place));
            case Finding.RULE -> Optional.of(brokenRule(place, found.name()));
            case Finding.ANSWER_MISSING -> Optional.of(answerMissing(place, found.name()));
            case Finding.MISSING_SLICE -> Optional.of(sliceMissing(place, found.name()));
            case Finding.MISSING, Finding.REPEATED -> at(below(place, found.name()), found.kind());
            default -> at(place, found.kind().toUpperCase(Locale.ROOT));
        };
    }

    private static Fault answerMissing(String place, String question) {
        return Wordings.ANSWER_MISSING.at(place + ".item.where(linkId='" + question + "')");
    }

    private static Fault sliceMissing(String place, @Nullable String slice) {
        var wording = slice == null ? null : Wordings.BY_MISSING_SLICE.get(slice);
        return (wording == null ? Wordings.MISSING : wording).at(place);
    }

    private static Fault aboutTheJson(String location, String said) {
        var place = Place.of(location);
        var property = PROPERTY.matcher(said);
        return property.matches()
                ? Wordings.UNKNOWN_ELEMENT.at(place + "." + property.group(1))
                : Wordings.NOT_FHIR.at(place);
    }

    private static Fault aboutAnAnswer(String location, String said) {
        var place = Place.of(location);
        var question = QUESTION.matcher(said);
        return question.find()
                ? answerMissing(place, question.group(1))
                : Wordings.broken("questionnaire").at(place);
    }

    private static Fault brokenRule(String place, String key) {
        var wording = Wordings.BY_RULE.get(key);
        return (wording == null ? Wordings.broken(key) : wording).at(place);
    }

    private static Optional<Fault> aboutAnElement(String place, String id, String said) {
        if (id.startsWith("VALIDATION_VAL_PROFILE_MINIMUM_SLICE")) {
            var slice = SLICE.matcher(said);
            return Optional.of(sliceMissing(place, slice.find() ? slice.group(1) : null));
        }
        var child = CHILD.matcher(said);
        if (id.startsWith("BUNDLE_ENTRY_URL_")) {
            return at("Bundle.entry.fullUrl", id); // HAPI says the first entry whichever it is
        }
        if (id.equals("META_RES_SECURITY_DUPLICATE")) {
            return at(place.replace(".meta.profile", ".meta.security"), id);
        }
        if (id.startsWith("RESOURCE_RES_ID_")) {
            return at(below(place, "id"), id); // a bad id makes HAPI's place end at the resource
        }
        var exact = id.startsWith("VALIDATION_VAL_PROFILE_M") && child.find() ? below(place, child.group(1)) : place;
        return at(exact, id);
    }

    private static Optional<Fault> at(String exact, String id) {
        var generic = Wordings.byMessage(id);
        if (exact.equals(ENTRY)) {
            return Optional.empty(); // the slices tell which entry it is
        }
        if (generic == Wordings.CODE && exact.contains(".answer[")) {
            return Optional.of(Wordings.ANSWER_NOT_OFFERED.at(exact));
        }
        return Optional.of(special(exact, generic).at(exact));
    }

    private static Wording special(String exact, Wording generic) {
        if (generic != Wordings.MISSING && generic != Wordings.NOT_ALLOWED && generic != Wordings.REPEATED) {
            return generic;
        }
        var pattern = Place.pattern(exact);
        if (generic == Wordings.REPEATED && !pattern.endsWith(".modifierExtension")) {
            return generic; // what is there too often is not missing
        }
        var within = pattern.startsWith(ENTRY) ? pattern.substring(ENTRY.length()) : pattern;
        return Wordings.BY_ELEMENT.getOrDefault(within, generic);
    }

    private static String below(String place, String child) {
        return Place.pattern(place).endsWith("." + child) ? place : place + "." + child;
    }
}
