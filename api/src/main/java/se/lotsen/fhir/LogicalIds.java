package se.lotsen.fhir;

import java.util.UUID;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Missing;

/** Reads the id of a resource. What is no id of ours is missing, like everything else that a sender may not see. */
public final class LogicalIds {

    private static final int LENGTH = 36;

    private LogicalIds() {}

    /** Of what never changes there is only the current version; any other is missing. */
    public static void requireCurrent(IdType id, int version) {
        if (id.hasVersionIdPart() && !id.getVersionIdPart().equals(Integer.toString(version))) {
            throw new Missing("version");
        }
    }

    /** The number of the version that is asked for, or null for the current. What is no number of ours is missing. */
    public static @Nullable Integer version(IdType id) {
        if (!id.hasVersionIdPart()) return null;
        var version = id.getVersionIdPart();
        if (!version.matches("0|[1-9][0-9]{0,8}")) throw new Missing("version");
        return Integer.valueOf(version);
    }

    /** The UUID of an id as HAPI read it. */
    public static UUID of(IdType id) {
        return of(id.getIdPart());
    }

    /** The UUID that a text is. */
    public static UUID of(@Nullable String text) {
        if (text == null || text.length() != LENGTH) throw new Missing("id");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Missing("id");
        }
    }
}
