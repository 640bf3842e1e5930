package se.lotsen.healthtalk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who said whether the person has home care, and when. It is noted and not asked. What is left empty is the person's own word on the day of the talk,
 * and becomes so when the talk is signed.
 */
public record HomeCareTold(
        @Nullable HomeCareSource from, @Nullable LocalDate on) {

    /** With what was left empty filled in. */
    HomeCareTold signed(LocalDate heldOn) {
        return new HomeCareTold(from == null ? HomeCareSource.PERSON : from, on == null ? heldOn : on);
    }
}
