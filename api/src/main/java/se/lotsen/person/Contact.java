package se.lotsen.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone around the senior. What may be told is no property of the contact but a {@link Consent} of the senior's.
 *
 * @param relation in own words, for example "dotter"
 * @param phone national format, or null
 * @param emergency true when the senior wants this one called in an emergency, whatever else may be told
 * @param ownPersonId the same one as a person of her own, who gets support herself, or null
 * @param version of what is known of the contact; grows with each change
 */
public record Contact(
        UUID id,
        UUID personId,
        String name,
        String relation,
        ContactRole role,
        @Nullable String phone,
        boolean emergency,
        @Nullable UUID ownPersonId,
        int version) {

    /** "Eva Lund, dotter". */
    public String nameAndRelation() {
        return name + ", " + relation;
    }
}
