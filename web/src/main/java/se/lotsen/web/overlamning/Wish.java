package se.lotsen.web.overlamning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lotsen.handover.HandOver;
import se.lotsen.shared.Missing;
import se.lotsen.web.lista.Bulk;
import se.lotsen.web.support.FormFields;

/** How a wish to hand over is sent by a form. */
final class Wish {

    /** Fields of the form, by what the rules call them. */
    static final Map<String, String> FIELDS = Map.of("caseIds", "arende", "to", "till1", "until", "till");

    private static final String OWN_NOTE = "not-";

    /** A list that the reader came from; no other address is gone back to. */
    private static final Pattern LIST = Pattern.compile("/(remisser|arenden)(\\?[a-z0-9=&_-]*)?");

    private Wish() {}

    /** Reads it. */
    static HandOver.Command of(FormFields fields) {
        var from = fields.id("fran");
        if (from == null && !fields.text("fran").equals(OverlamningPage.TEAM)) throw new Missing("guide");
        var to = Stream.of("till1", "till2")
                .map(fields::id)
                .filter(Objects::nonNull)
                .toList();
        return new HandOver.Command(
                from,
                ids(fields.all(Bulk.CASES)),
                ids(fields.all(Bulk.REFERRALS)),
                to,
                fields.optional("anteckning"),
                ownNotes(fields));
    }

    /** Address of the list that the reader came from, or of the reader's own cases. */
    static String back(String sent) {
        return LIST.matcher(sent).matches() ? sent : "/arenden";
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream()
                .map(text -> new FormFields(Map.of("id", text)).id("id"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<UUID, String> ownNotes(FormFields fields) {
        var notes = new HashMap<UUID, String>();
        for (var field : fields.values().keySet()) {
            if (!field.startsWith(OWN_NOTE)) continue;
            ids(List.of(field.substring(OWN_NOTE.length()))).forEach(id -> notes.put(id, fields.text(field)));
        }
        return notes;
    }
}
