package se.lotsen.profiles;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern PROPERTY = Pattern.compile("^[^']*'([A-Za-z_]{1,60})'[^']*$");
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
                ? Wordings.ANSWER_MISSING.at(place + ".item.where(linkId='" + question.group(1) + "')")
                : Wordings.broken("questionnaire").at(place);
    }

    private static Fault brokenRule(String place, String key) {
        var wording = Wordings.BY_RULE.get(key);
        return (wording == null ? Wordings.broken(key) : wording).at(place);
    }

    private static Optional<Fault> aboutAnElement(String place, String id, String said) {
        if (id.startsWith("VALIDATION_VAL_PROFILE_MINIMUM_SLICE")) {
            var slice = SLICE.matcher(said);
            var wording = slice.find() ? Wordings.BY_MISSING_SLICE.get(slice.group(1)) : null;
            return Optional.of((wording == null ? Wordings.MISSING : wording).at(place));
        }
        var generic = Wordings.byMessage(id);
        var child = CHILD.matcher(said);
        var exact = id.startsWith("VALIDATION_VAL_PROFILE_M") && child.find() ? below(place, child.group(1)) : place;
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
        var within = pattern.startsWith(ENTRY) ? pattern.substring(ENTRY.length()) : pattern;
        return Wordings.BY_ELEMENT.getOrDefault(within, generic);
    }

    private static String below(String place, String child) {
        return Place.pattern(place).endsWith("." + child) ? place : place + "." + child;
    }
}
