package se.lotsen.fhir;

import java.util.Collection;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Stretch.Place;

/** Writes the answer to a search: matches, what they include, and the links. Without a total, which would cost more the more there is. */
public record Searchset(String base, String type, Terms terms) {

    /**
     * The bundle.
     *
     * @param last the last match when more follow, or null
     */
    public Bundle write(
            Collection<? extends Resource> matches, Collection<? extends Resource> included, @Nullable Place last) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET);
        var self = base + "/" + type + "?" + terms.query();
        bundle.addLink().setRelation("self").setUrl(self);
        if (last != null) bundle.addLink().setRelation("next").setUrl(self + "&_cursor=" + Cursor.write(last));
        matches.forEach(match -> add(bundle, match, SearchEntryMode.MATCH));
        included.forEach(one -> add(bundle, one, SearchEntryMode.INCLUDE));
        return bundle;
    }

    private void add(Bundle bundle, Resource resource, SearchEntryMode mode) {
        bundle.addEntry()
                .setFullUrl(base + "/" + resource.fhirType() + "/"
                        + resource.getIdElement().getIdPart())
                .setResource(resource)
                .getSearch()
                .setMode(mode);
    }
}
