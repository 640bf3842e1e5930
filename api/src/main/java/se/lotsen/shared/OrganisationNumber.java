package se.lotsen.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish organisation number: ten digits with a check digit. The third and fourth make at least 20, which is what
 * tells it from a personal identity number, so a sole trader's number does not pass and is not kept as one of these.
 */
public record OrganisationNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9][2-9][0-9]{7}");

    public OrganisationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an organisation number");
        }
    }

    /** Ten digits, with or without the hyphen before the last four. */
    public static Optional<OrganisationNumber> parse(String raw) {
        var bare = raw.strip();
        if (bare.length() == 11 && bare.charAt(6) == '-') {
            bare = bare.substring(0, 6) + bare.substring(7);
        }
        return isValid(bare) ? Optional.of(new OrganisationNumber(bare)) : Optional.empty();
    }

    /** State, region, municipality and their federations have numbers that begin with 2. */
    public boolean isPublicBody() {
        return value.charAt(0) == '2';
    }

    /** As people write it: 212000-0142. */
    public String display() {
        return value.substring(0, 6) + "-" + value.substring(6);
    }

    private static boolean isValid(String value) {
        return FORM.matcher(value).matches() && PersonNumber.passesLuhn(value);
    }
}
