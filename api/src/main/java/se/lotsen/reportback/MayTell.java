package se.lotsen.reportback;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportPart;

/**
 * What may be told about one referral now.
 *
 * @param items those the person lets us tell the health centre
 * @param consentWithdrawn true when the person has taken back the consent to the referral, or to tell this health centre: then nothing is
 *     told but that
 */
public record MayTell(Set<ConsentItem> items, boolean consentWithdrawn) {

    /** What the items let through. */
    public static MayTell only(Set<ConsentItem> items) {
        return new MayTell(items, false);
    }

    /** True when the part may be told. */
    public boolean lets(ReportPart part) {
        return !consentWithdrawn && (part.item() == null || items.contains(part.item()));
    }

    /** The items that some part needed and did not get. */
    Set<ConsentItem> withheldFrom(List<ReportPart> parts) {
        return parts.stream()
                .filter(part -> !lets(part))
                .flatMap(part -> Stream.ofNullable(part.item()))
                .collect(toUnmodifiableSet());
    }
}
