package se.lotsen.outreach;

/**
 * A line of a list as it stands in the file; what is empty is not told.
 *
 * @param line line of the file, from 1
 * @param isProtected true when the list says that the identity is protected
 * @param leftOut why the list says to leave the person out
 * @param raw the whole line
 */
public record CohortLine(
        int line,
        String number,
        String givenName,
        String familyName,
        String phone,
        String street,
        String postalCode,
        String city,
        boolean isProtected,
        String leftOut,
        String raw) {}
