package se.lotsen.complaint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;

/** What is wrong with words that somebody writes about an item: none of them may name a person by number. */
final class Wording {

    private static final int LONGEST = 2000;
    private static final int LONGEST_CONTACT = 200;

    private Wording() {}

    static List<FieldError> of(String field, String text) {
        var errors = new ArrayList<FieldError>();
        if (text.isBlank()) errors.add(new FieldError(field, "complaint." + field + ".missing"));
        if (text.length() > LONGEST) errors.add(new FieldError(field, "complaint.tooLong"));
        if (PersonNumber.standsIn(text)) errors.add(new FieldError(field, "complaint.personNumber"));
        return errors;
    }

    static List<FieldError> ofContact(@Nullable String contact) {
        if (contact == null) return List.of();
        var errors = new ArrayList<FieldError>();
        if (contact.length() > LONGEST_CONTACT) errors.add(new FieldError("contact", "complaint.tooLong"));
        if (PersonNumber.standsAmongPhones(contact)) {
            errors.add(new FieldError("contact", "complaint.contact.personNumber"));
        }
        return errors;
    }
}
