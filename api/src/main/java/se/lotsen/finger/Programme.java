package se.lotsen.finger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A group that goes through the programme together.
 *
 * @param places how many may take part
 * @param answerDays days in which an offer is answered
 * @param measures what is measured before and after, in order
 */
public record Programme(
        UUID id,
        String name,
        IndexRule rule,
        int places,
        LocalDate startsOn,
        LocalDate endsOn,
        int answerDays,
        List<Measure> measures) {

    /** Something that is measured, for example "Resa sig på 30 sekunder", "gånger". */
    public record Measure(UUID id, String name, String unit) {}

    /** Keeps the measures as they are. */
    public Programme {
        measures = List.copyOf(measures);
    }

    /** True until the first day, while places are offered. */
    public boolean takesIn(LocalDate today) {
        return today.isBefore(startsOn);
    }

    /** The last day to answer an offer that is made today: never after the first day. */
    public LocalDate answerBy(LocalDate today) {
        var last = today.plusDays(answerDays);
        return last.isBefore(startsOn) ? last : startsOn;
    }
}
