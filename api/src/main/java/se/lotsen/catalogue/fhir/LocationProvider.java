package se.lotsen.catalogue.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import se.lotsen.catalogue.Directory;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.shared.Missing;

/** {@code Location}: read and search. */
@Singleton
public class LocationProvider implements IResourceProvider {

    private final Directory directory;
    private final DirectorySearches searches;

    LocationProvider(Directory directory, DirectorySearches searches) {
        this.directory = directory;
        this.searches = searches;
    }

    /** One. */
    @Read
    public Location read(@IdParam IdType id, RequestDetails call) {
        var actor = Caller.of(call);
        var wanted = LogicalIds.of(id);
        return directory.places(actor).stream()
                .filter(it -> it.place().id().equals(wanted))
                .findFirst()
                .map(it -> PlaceToFhir.write(it, actor.municipalityId()))
                .orElseThrow(() -> new Missing("Location"));
    }

    /** Those that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        return searches.places(call);
    }

    @Override
    public Class<Location> getResourceType() {
        return Location.class;
    }
}
