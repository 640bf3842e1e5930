package se.lotsen.web.nyremiss;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Protection;
import se.lotsen.referral.DirectAnswer;
import se.lotsen.referral.Need;
import se.lotsen.referral.draft.DraftPart;
import se.lotsen.referral.draft.DraftPart.Permission;
import se.lotsen.referral.draft.DraftPart.Reach;
import se.lotsen.referral.draft.DraftPart.Who;
import se.lotsen.referral.draft.DraftPart.Why;
import se.lotsen.referral.draft.DraftPart.Wishes;
import se.lotsen.referral.draft.DraftSection;
import se.lotsen.web.support.FormFields;

/** One part of a referral as fields of a form, both ways. */
final class PartForm {

    /** Fields of the parts by their names in the form. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("number", "nummer"),
            Map.entry("givenName", "fornamn"),
            Map.entry("familyName", "efternamn"),
            Map.entry("livesHere", "bor"),
            Map.entry("given", "hur"),
            Map.entry("givenOn", "dag"),
            Map.entry("motive", "motiv"),
            Map.entry("back", "tillbaka"),
            Map.entry("items", "saker"),
            Map.entry("reason", "varfor"),
            Map.entry("ucla3", "ucla3"),
            Map.entry("phone", "telefon"),
            Map.entry("street", "gata"),
            Map.entry("postalCode", "postnummer"),
            Map.entry("relative", "anhorig"));

    private static final Map<String, DraftSection> PATHS = Map.of(
            "person", DraftSection.PERSON,
            "samtycke", DraftSection.CONSENT,
            "varfor", DraftSection.REASON,
            "onskemal", DraftSection.WISHES,
            "kontakt", DraftSection.CONTACT);

    private PartForm() {}

    /** The part at an address, or null when there is none. */
    static @Nullable DraftSection section(String path) {
        return PATHS.get(path);
    }

    /** Last part of the address of a part. */
    static String path(DraftSection section) {
        return PATHS.entrySet().stream()
                .filter(entry -> entry.getValue() == section)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What was typed, as the part it is. */
    static DraftPart read(DraftSection section, FormFields fields) {
        return switch (section) {
            case PERSON ->
                new Who(
                        fields.text("nummer"),
                        fields.text("fornamn"),
                        fields.text("efternamn"),
                        livesThere(fields.text("bor")),
                        another(fields.text("bor")),
                        or(fields.text("sprak"), "sv"),
                        fields.text("tolk").equals("ja"),
                        Objects.requireNonNullElse(fields.choice("skydd", Protection.class), Protection.NONE));
            case CONSENT ->
                new Permission(
                        fields.choice("hur", Permission.Given.class),
                        fields.text("dag"),
                        fields.text("motiv"),
                        fields.choice("tillbaka", Permission.Back.class),
                        fields.choices("saker", ConsentItem.class));
            case REASON ->
                new Why(
                        fields.text("varfor"),
                        fields.choice("ensam", DirectAnswer.class),
                        fields.text("ucla3"),
                        fields.text("bradskande").equals("ja"),
                        fields.text("sakerhet"));
            case WISHES -> new Wishes(fields.text("vill"), fields.choices("behov", Need.class), fields.text("ovrigt"));
            case CONTACT ->
                new Reach(
                        Objects.requireNonNullElse(
                                fields.choice("satt", ContactPreference.class), ContactPreference.PHONE),
                        fields.text("telefon"),
                        fields.text("nar"),
                        fields.text("gata"),
                        fields.text("postnummer"),
                        fields.text("ort"),
                        fields.text("anhorig"));
        };
    }

    /** A part as it fills its form. */
    static FormFields fields(DraftPart part) {
        var fields = new HashMap<String, Object>();
        switch (part) {
            case Who it -> {
                fields.put("nummer", it.number());
                fields.put("fornamn", it.givenName());
                fields.put("efternamn", it.familyName());
                if (it.livesHere() != null) fields.put("bor", it.livesHere() ? or(it.receiver(), "ja") : "nej");
                fields.put("sprak", it.language());
                fields.put("tolk", it.interpreter() ? "ja" : "nej");
                fields.put("skydd", it.protection().name());
            }
            case Permission it -> {
                put(fields, "hur", it.given());
                fields.put("dag", it.givenOn());
                fields.put("motiv", it.motive());
                put(fields, "tillbaka", it.back());
                fields.put("saker", names(it.items()));
            }
            case Why it -> {
                fields.put("varfor", it.reason());
                put(fields, "ensam", it.lonely());
                fields.put("ucla3", it.ucla3());
                fields.put("bradskande", it.urgent() ? "ja" : "nej");
                fields.put("sakerhet", it.risk());
            }
            case Wishes it -> {
                fields.put("vill", it.ownWish());
                fields.put("behov", names(it.needs()));
                fields.put("ovrigt", it.note());
            }
            case Reach it -> {
                fields.put("satt", it.preference().name());
                fields.put("telefon", it.phone());
                fields.put("nar", it.when());
                fields.put("gata", it.street());
                fields.put("postnummer", it.postalCode());
                fields.put("ort", it.city());
                fields.put("anhorig", it.relative());
            }
        }
        return new FormFields(fields);
    }

    /** A part that nobody has begun: what is true for most is filled in, what must be asked is not. */
    static FormFields fresh(DraftSection section, LocalDate today) {
        return new FormFields(
                switch (section) {
                    case PERSON -> Map.of("sprak", "sv", "tolk", "nej", "skydd", Protection.NONE.name());
                    case CONSENT -> Map.of("dag", today.toString());
                    case REASON -> Map.of("bradskande", "nej");
                    case WISHES -> Map.of();
                    case CONTACT -> Map.of("satt", ContactPreference.PHONE.name());
                });
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Enum<?> value) {
        if (value != null) fields.put(name, value.name());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    /** Whether the person lives in the municipality that is chosen: the nurse's own, or one that has its code as value. */
    private static @Nullable Boolean livesThere(String text) {
        return switch (text) {
            case "" -> null;
            case "nej" -> false;
            default -> true;
        };
    }

    private static @Nullable String another(String text) {
        return text.matches("[0-9]{4}") ? text : null;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isEmpty() ? otherwise : text;
    }
}
