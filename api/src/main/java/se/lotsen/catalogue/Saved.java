package se.lotsen.catalogue;

import java.util.List;
import java.util.UUID;
import se.lotsen.shared.FieldError;

/** What came of saving something in the catalogue. */
public sealed interface Saved {

    /**
     * It is as it was asked to be.
     *
     * @param slug its name in addresses; of an organiser its id
     */
    record Done(UUID id, String slug, Settled settled) implements Saved {}

    /** Something in the form must be put right. */
    record Refused(List<FieldError> errors) implements Saved {}

    /** Somebody else saved it after it was shown; nothing is changed. */
    record ChangedByOther() implements Saved {}
}
