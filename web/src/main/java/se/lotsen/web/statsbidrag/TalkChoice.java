package se.lotsen.web.statsbidrag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.TalksOfGrant.Item;
import se.lotsen.shared.Missing;

/** Which of the talks that a grant counts are looked at: those of a figure in its report, or all. */
public enum TalkChoice {
    ALL(""),
    /** Paid by the grant. */
    PAID("betalda"),
    /** Paid by no grant. */
    UNPAID("obetalda");

    private final String address;

    TalkChoice(String address) {
        this.address = address;
    }

    /** The one that an address asks for; all when it asks for nothing. */
    static TalkChoice of(@Nullable String asked) {
        if (asked == null) return ALL;
        return Arrays.stream(values())
                .filter(choice -> choice != ALL && choice.address.equals(asked))
                .findFirst()
                .orElseThrow(() -> new Missing("choice"));
    }

    /** What follows the address of the grant. */
    String rows() {
        return this == ALL ? "/samtal" : "/samtal?visa=" + address;
    }

    boolean holds(Item item) {
        return switch (this) {
            case ALL -> true;
            case PAID -> item.paidHere();
            case UNPAID -> item.voucher() == null;
        };
    }
}
