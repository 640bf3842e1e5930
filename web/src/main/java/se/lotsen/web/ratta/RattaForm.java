package se.lotsen.web.ratta;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.PersonValues;
import se.lotsen.web.support.FormFields;

/** What is known of a person as fields of a form. */
final class RattaForm {

    /** Fields of the command by their names in the form. */
    static final Map<String, String> FIELDS = Map.of(
            "givenName", "fornamn",
            "familyName", "efternamn",
            "phone", "telefon",
            "phoneNote", "nar",
            "street", "gata",
            "postalCode", "postnummer",
            "language", "sprak",
            "interpreter", "tolk",
            "why", "varfor");

    private RattaForm() {}

    /** The form as it is filled in the first time. */
    static FormFields of(PersonValues known) {
        var fields = new HashMap<String, String>();
        fields.put("fornamn", known.givenName());
        fields.put("efternamn", known.familyName());
        put(fields, "telefon", known.phone());
        put(fields, "nar", known.phoneNote());
        put(fields, "gata", known.street());
        put(fields, "postnummer", known.postalCode());
        put(fields, "ort", known.city());
        fields.put("satt", known.contactPreference().name());
        fields.put("sprak", known.language());
        put(fields, "tolk", known.interpreter());
        return new FormFields(fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, value);
    }

    /** What was sent; a way of contact that is none is the one before. */
    static PersonValues values(FormFields f, PersonValues before) {
        return new PersonValues(
                f.text("fornamn"),
                f.text("efternamn"),
                f.optional("telefon"),
                f.optional("nar"),
                f.optional("gata"),
                f.optional("postnummer"),
                f.optional("ort"),
                Objects.requireNonNullElse(f.choice("satt", ContactPreference.class), before.contactPreference()),
                f.text("sprak"),
                f.optional("tolk"),
                null);
    }
}
