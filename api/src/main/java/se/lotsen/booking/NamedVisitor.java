package se.lotsen.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

/**
 * One of those booked whose name the leader may see: nothing else about the person is told.
 *
 * @param shownAs given name and the first letter of the family name
 * @param came null while nobody has said: silence is not absence
 */
public record NamedVisitor(
        UUID bookingId, String shownAs, Sex sex, @Nullable Boolean came) {}
