package se.lotsen.tertial;

import java.util.List;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.StoredJson;

/**
 * Tells whether a report says the same as when it was looked at, and if not whether it is the figures or the words that have changed.
 *
 * @param figures SHA-256 of the figures
 * @param words SHA-256 of verdicts and texts
 */
public record Fingerprint(String figures, String words) {

    static Fingerprint of(List<Told> told) {
        return new Fingerprint(
                hash(told.stream().filter(one -> !isWords(one)).toList()),
                hash(told.stream().filter(Fingerprint::isWords).toList()));
    }

    /** One that a form has sent; of no report when it is none. */
    public static Fingerprint parse(String sent) {
        var parts = sent.split("-", -1);
        return parts.length == 2 ? new Fingerprint(parts[0], parts[1]) : new Fingerprint("", "");
    }

    private static boolean isWords(Told told) {
        return told.kind() == Told.Kind.VERDICT || told.kind() == Told.Kind.TEXT;
    }

    private static String hash(List<Told> told) {
        return Sha256.of(StoredJson.write(new Kept(told)));
    }

    /** As a form sends it. */
    @Override
    public String toString() {
        return figures + "-" + words;
    }
}
