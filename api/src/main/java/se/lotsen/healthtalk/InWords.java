package se.lotsen.healthtalk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.lotsen.casework.TalkMode;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Answers;
import se.lotsen.instrument.DirectLoneliness;

/** The codes of the talk in the Swedish that health centres read. Screens have their own words in the message bundles. */
public final class InWords {

    /** Said of a question that got none. */
    public static final String NO_ANSWER = "inget svar";

    private static final List<String> HOW_OFTEN =
            List.of("ofta eller alltid", "ibland", "någon enstaka gång", "nästan aldrig", "aldrig");

    private InWords() {}

    /** For example "hör dåligt, behöver nära till toalett". */
    public static String barriers(Collection<Barrier> barriers) {
        return barriers.stream().sorted().map(InWords::barrier).collect(Collectors.joining(", "));
    }

    /** One barrier, in a form that can follow a name. */
    public static String barrier(Barrier barrier) {
        return switch (barrier) {
            case HEARING -> "hör dåligt";
            case SIGHT -> "ser dåligt";
            case WALKING -> "har svårt att gå eller stå länge";
            case TOILET -> "behöver nära till toalett";
            case STEPS -> "klarar inte trappor";
            case EATING -> "har svårt att äta eller svälja";
            case MEMORY -> "glömmer eller tappar tråden";
            case NOISE -> "har svårt för hög musik och buller";
            case DISTANCE -> "har långt att ta sig";
            case TRANSPORT -> "behöver buss eller skjuts";
            case FEAR_OF_PLACE -> "känner sig inte hemma i lokalen";
            case ALONE -> "vill inte gå ensam första gången";
            case LARGE_GROUPS -> "trivs inte i stora grupper";
            case LANGUAGE -> "behöver ett annat språk än svenska";
            case DIGITAL -> "använder inte internet";
            case CARER_NO_TIME -> "vårdar någon hemma och har ingen egen tid";
            case MONEY -> "har svårt att betala avgift eller resa";
            case GRIEF -> "sörjer";
            case LOW_MOOD -> "känner sig nedstämd";
        };
    }

    /** Where a talk was held, for example "i hemmet". */
    public static String mode(TalkMode mode) {
        return switch (mode) {
            case HOME -> "i hemmet";
            case PLACE -> "vid ett möte";
            case PHONE -> "per telefon";
        };
    }

    /** How often the person feels lonely, or that it was not answered. */
    public static String howOften(Answers answers) {
        return answers.to(DirectLoneliness.HOW_OFTEN) instanceof Answer.Chosen chosen && isHowOften(chosen.code())
                ? howOften(chosen.code())
                : NO_ANSWER;
    }

    private static boolean isHowOften(int code) {
        return code >= 1 && code <= HOW_OFTEN.size();
    }

    /** The answer with a code from 1 to 5. */
    public static String howOften(int code) {
        return HOW_OFTEN.get(code - 1);
    }
}
