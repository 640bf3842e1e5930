package se.lotsen.reportback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Person;
import se.lotsen.person.Protection;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportPart;

/**
 * A report as the health centre will read it. Made in the same way for the preview and for the sending.
 *
 * @param text readable Swedish, a line for each sentence; never more of the person than initials
 * @param parts those that consent let through
 * @param withheld items that were held back
 */
public record ReportText(String text, List<ReportPart> parts, Set<ConsentItem> withheld) {

    /** All that is said when the consent is withdrawn. */
    public static final String CONSENT_WITHDRAWN =
            "Personen har tagit tillbaka sitt samtycke. Därför lämnar vi inga fler uppgifter.";

    /** Which person and which referral: initials, or null when not even they may stand in a text; and our number. */
    public record About(@Nullable String initials, String referralNumber) {

        /** Of a person; one with protected identity has no initials. */
        public static About of(Person person, String referralNumber) {
            return new About(person.protectionOutside() == Protection.NONE ? person.initials() : null, referralNumber);
        }
    }

    /** Writes the report. */
    public static ReportText compose(About about, ReportFacts facts, MayTell may) {
        var told = facts.parts().stream().filter(may::lets).toList();
        var withheld = may.withheldFrom(facts.parts());
        var lines = new ArrayList<String>();
        lines.add(opening(about));
        told.forEach(part -> lines.add(part.text()));
        if (may.consentWithdrawn()) lines.add(CONSENT_WITHDRAWN);
        else if (!withheld.isEmpty()) lines.add(heldBack(withheld));
        lines.add(signature(facts));
        return new ReportText(String.join("\n", lines), told, withheld);
    }

    private static String opening(About about) {
        return about.initials() == null
                ? "Gäller remiss " + about.referralNumber() + "."
                : "Gäller " + about.initials() + ", remiss " + about.referralNumber() + ".";
    }

    private static String heldBack(Set<ConsentItem> withheld) {
        return withheld.stream()
                .sorted()
                .map(ReportText::words)
                .collect(Collectors.joining("; ", "Det här delas inte med er, enligt personens samtycke: ", "."));
    }

    /** An item in plain Swedish, as it is named to the person, to the guide and to the health centre. */
    public static String words(ConsentItem item) {
        return switch (item) {
            case CONTACT -> "kontakt och tider";
            case REASON -> "vad samtalet handlade om";
            case SCORES -> "svar på frågor om ensamhet";
            case PLAN -> "önskemål och plan";
            case OUTCOME -> "hur det går";
        };
    }

    private static String signature(ReportFacts facts) {
        var name = facts.authorName() + ", äldrelots";
        return facts.authorPhone() == null ? name : name + ", " + facts.authorPhone();
    }
}
