package se.lotsen.fhir;

import org.hl7.fhir.r4.model.Resource;
import se.lotsen.shared.Sha256;

/** Numbers the version of a resource whose versions are not kept by what it says: the same content has the same ETag, and no other has. */
public final class ContentVersion {

    private static final int LENGTH = 16;

    private ContentVersion() {}

    /** The resource with its version. Call it last; what {@code meta} says of the change does not count. */
    public static <T extends Resource> T on(T resource) {
        var changedAt = resource.getMeta().getLastUpdated();
        resource.getMeta().setLastUpdated(null);
        var hash = Sha256.of(Fhir.json(resource));
        resource.getMeta().setLastUpdated(changedAt).setVersionId(hash.substring(0, LENGTH));
        return resource;
    }
}
