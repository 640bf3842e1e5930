package se.lotsen.web.lista;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.handover.ShowHandover.GuideLine;
import se.lotsen.web.overlamning.OverlamningPage;

/**
 * Rows that can be chosen and shared out together: those of one guide, or of the team.
 *
 * @param field what a chosen row is called in the form
 * @param from the guide whose they are, or null for the team's
 * @param me the reader
 * @param receivers those who can be given something today
 * @param back address of the list
 */
public record Bulk(String field, @Nullable UUID from, UUID me, List<GuideLine> receivers, String back) {

    /** Field of chosen cases. */
    public static final String CASES = "arende";
    /** Field of chosen referrals. */
    public static final String REFERRALS = "remiss";

    /** Whose they are, as the form sends it. */
    public String source() {
        return from == null ? OverlamningPage.TEAM : from.toString();
    }

    /** The guides to choose among; the reader first. */
    public List<GuideLine> choices() {
        return receivers.stream()
                .filter(guide -> !guide.id().equals(from))
                .sorted((a, b) -> Boolean.compare(b.id().equals(me), a.id().equals(me)))
                .toList();
    }

    /** True for a row that can be chosen. */
    public boolean has(@Nullable UUID holder) {
        return from == null ? holder == null : from.equals(holder);
    }
}
