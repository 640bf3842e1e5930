package se.lotsen.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Resource;

/** Numbers the version of a resource whose versions are not kept by what it says: the same content has the same ETag, and no other has. */
public final class ContentVersion {

    private static final int LENGTH = 16;

    private ContentVersion() {}

    /** The resource with its version. Call it last; what {@code meta} says of the change does not count. */
    public static <T extends Resource> T on(T resource) {
        var changedAt = resource.getMeta().getLastUpdated();
        resource.getMeta().setLastUpdated(null);
        var hash = HexFormat.of().formatHex(sha256(Fhir.json(resource)));
        resource.getMeta().setLastUpdated(changedAt).setVersionId(hash.substring(0, LENGTH));
        return resource;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
