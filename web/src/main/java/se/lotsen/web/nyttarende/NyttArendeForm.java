package se.lotsen.web.nyttarende;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.FindAlike;
import se.lotsen.casework.OpenCase;
import se.lotsen.casework.WayIn;
import se.lotsen.person.Consent;
import se.lotsen.person.ContactPreference;
import se.lotsen.shared.PersonNumber;
import se.lotsen.web.support.FormFields;

/** A new case as fields of a form. */
final class NyttArendeForm {

    /** Fields of the command by their names in the form. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("number", "nummer"),
            Map.entry("givenName", "fornamn"),
            Map.entry("familyName", "efternamn"),
            Map.entry("phone", "telefon"),
            Map.entry("wayIn", "vag"),
            Map.entry("toldByName", "uppgav"),
            Map.entry("toldByUnit", "enhet"),
            Map.entry("toldByPhone", "uppgavTelefon"),
            Map.entry("ground", "hur"),
            Map.entry("motive", "motiv"),
            Map.entry("reason", "skal"),
            Map.entry("contactOn", "kontakt"));

    private NyttArendeForm() {}

    /** How the person has agreed. */
    enum Given {
        ORAL,
        WRITTEN,
        ELECTRONIC,
        CANNOT_DECIDE
    }

    /** Who takes the case. */
    enum Owner {
        ME,
        QUEUE
    }

    /** What was searched for, as the fields that it answers. */
    static Map<String, String> carriedOver(String typed) {
        if (!PersonNumber.meant(typed).isEmpty()) return Map.of("nummer", typed);
        if (typed.isBlank() || typed.chars().anyMatch(Character::isDigit)) return Map.of();
        var comma = typed.indexOf(',');
        if (comma > 0) {
            return Map.of(
                    "efternamn", typed.substring(0, comma).strip(),
                    "fornamn", typed.substring(comma + 1).strip());
        }
        var space = typed.lastIndexOf(' ');
        if (space < 0) return Map.of("efternamn", typed);
        var names = new HashMap<String, String>();
        names.put("fornamn", typed.substring(0, space).strip());
        names.put("efternamn", typed.substring(space + 1));
        return names;
    }

    /** What was sent. */
    static OpenCase.Command command(FormFields fields, @Nullable UUID personId) {
        var given = fields.choice("hur", Given.class);
        return new OpenCase.Command(
                personId == null ? newcomer(fields) : new OpenCase.Whom.Known(personId),
                fields.choice("vag", WayIn.class),
                new OpenCase.ToldBy(fields.text("uppgav"), fields.text("enhet"), fields.text("uppgavTelefon")),
                new OpenCase.Ground(form(given), given == Given.CANNOT_DECIDE, fields.text("motiv")),
                fields.isTicked("bradskar"),
                fields.text("skal"),
                fields.choice("agare", Owner.class) != Owner.QUEUE,
                fields.date("kontakt"));
    }

    /** Somebody new as far as is typed. */
    static FindAlike.Typed typed(FormFields fields) {
        return new FindAlike.Typed(fields.text("nummer"), fields.text("fornamn"), fields.text("efternamn"));
    }

    private static Consent.@Nullable Form form(@Nullable Given given) {
        if (given == null) return null;
        return switch (given) {
            case ORAL -> Consent.Form.ORAL;
            case WRITTEN -> Consent.Form.WRITTEN;
            case ELECTRONIC -> Consent.Form.ELECTRONIC;
            case CANNOT_DECIDE -> null;
        };
    }

    private static OpenCase.Whom newcomer(FormFields fields) {
        return new OpenCase.Whom.Newcomer(
                fields.text("nummer"),
                fields.text("fornamn"),
                fields.text("efternamn"),
                fields.text("telefon"),
                Objects.requireNonNullElse(fields.choice("satt", ContactPreference.class), ContactPreference.PHONE),
                fields.text("sprak").isEmpty() ? "sv" : fields.text("sprak"),
                fields.isTicked("tolk"),
                fields.isTicked("annan"));
    }
}
