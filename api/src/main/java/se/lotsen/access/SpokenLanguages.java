package se.lotsen.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.lotsen.shared.LanguageCode;

/** The languages that guides talk with seniors in, besides Swedish; each tells their own. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class SpokenLanguages {

    private final StaffRows rows;

    SpokenLanguages(StaffRows rows) {
        this.rows = rows;
    }

    /** The reader's own, as ISO 639-1 codes. */
    public Set<String> mine(Actor actor) {
        var codes =
                rows.spokenBy(actor.municipalityId(), actor.requireStaffId()).split(" ");
        return Set.copyOf(Arrays.stream(codes).filter(code -> !code.isEmpty()).toList());
    }

    /** Keeps the reader's own; what is no code of two letters is left out, as Swedish is. */
    public void speak(Set<String> codes, Actor actor) {
        var kept = new TreeSet<>(codes);
        kept.removeIf(code -> !LanguageCode.isOne(code) || code.equals("sv"));
        rows.speaks(actor.municipalityId(), actor.requireStaffId(), String.join(" ", kept));
    }

    /** Names of the guides who speak a language, in order. */
    public List<String> guides(String code, Actor actor) {
        return rows.guidesWhoSpeak(actor.municipalityId(), code);
    }
}
