package se.lotsen.referral.draft;

import java.util.UUID;
import se.lotsen.referral.ReceiveReferral;

/**
 * A finished referral on its way to another municipality than the one that the nurse's account is in.
 *
 * @param draftId of the draft that it was written as
 * @param to the municipality that it is for
 * @param hsaId of the health centre, the same in both
 * @param command the referral; nothing in it knows the nurse's account
 */
public record Parcel(UUID draftId, Receiver to, String hsaId, ReceiveReferral.Command command) {

    /** Without a word about anyone. */
    @Override
    public String toString() {
        return "parcel " + draftId;
    }
}
