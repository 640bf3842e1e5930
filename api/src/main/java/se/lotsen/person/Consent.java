package se.lotsen.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent, or another ground that lifts secrecy between two parties (OSL 10:1, 12:2 and 25:13). It has a direction and lists items: it may
 * be whole or partial.
 *
 * @param partyUnitId the health centre or association at the other end, or null for a relative or another municipality
 * @param partyUnitId the health centre or association at the other end, or null for a relative
 * @param contactId the one around the person at the other end, or null for a health centre or association
 * @param motive required when the ground is not consent
 * @param validUntil last day it holds, or null until withdrawn
 * @param withdrawnAt nothing is sent after this, or null
 */
public record Consent(
        UUID id,
        UUID personId,
        Direction direction,
        @Nullable UUID partyUnitId,
        @Nullable UUID contactId,
        String partyName,
        Set<ConsentItem> items,
        Basis basis,
        @Nullable String motive,
        Form form,
        LocalDate givenOn,
        String askedBy,
        @Nullable LocalDate validUntil,
        @Nullable Instant withdrawnAt) {

    /** Which way data may go. */
    public enum Direction {
        TO_MUNICIPALITY,
        TO_HEALTH_CENTRE,
        TO_ASSOCIATION,
        TO_RELATIVE,
        /** From this municipality to another one, with a referral that is passed on. */
        TO_OTHER_MUNICIPALITY
    }

    /** Legal ground. */
    public enum Basis {
        CONSENT,
        OSL_25_13,
        OTHER
    }

    /** How it was given. */
    public enum Form {
        ORAL,
        WRITTEN,
        ELECTRONIC
    }

    /** Grows when it changes: 0 while it stands, 1 when it is withdrawn. */
    public int version() {
        return withdrawnAt == null ? 0 : 1;
    }

    /** True when it is towards those who lead activities, whichever association they are of. */
    boolean isToLeaders() {
        return direction == Direction.TO_ASSOCIATION && partyUnitId == null && contactId == null;
    }

    /** True when it holds on the given day. */
    public boolean livesOn(LocalDate day) {
        return withdrawnAt == null && (validUntil == null || !day.isAfter(validUntil));
    }
}
