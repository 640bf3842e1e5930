package se.lotsen.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id of a unit, a person's assignment or a system in the HSA catalogue: SE, organisation number, hyphen, suffix. */
public record HsaId(String value) {

    private static final int LONGEST = 31;
    private static final Pattern FORM = Pattern.compile("SE[0-9]{10}-[A-Za-z0-9]+");

    public HsaId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an HSA-id");
        }
    }

    public static Optional<HsaId> parse(String raw) {
        var bare = raw.strip();
        return isValid(bare) ? Optional.of(new HsaId(bare)) : Optional.empty();
    }

    /** Who the id belongs to; empty where the digits are not a real organisation number, as in made-up test ids. */
    public Optional<OrganisationNumber> owner() {
        return OrganisationNumber.parse(value.substring(2, 12));
    }

    private static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }
}
