package se.lotsen.catalogue.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.inject.Singleton;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import se.lotsen.catalogue.Directory;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.shared.Missing;

/** {@code HealthcareService}: read and search. */
@Singleton
public class HealthcareServiceProvider implements IResourceProvider {

    private final Directory directory;
    private final DirectorySearches searches;

    HealthcareServiceProvider(Directory directory, DirectorySearches searches) {
        this.directory = directory;
        this.searches = searches;
    }

    /** One. */
    @Read
    public HealthcareService read(@IdParam IdType id, RequestDetails call) {
        var actor = Caller.of(call);
        var wanted = LogicalIds.of(id);
        return directory.activities(List.of(wanted), actor).stream()
                .filter(it -> it.activity().id().equals(wanted))
                .findFirst()
                .map(it -> ActivityToFhir.write(it, actor.municipalityId()))
                .orElseThrow(() -> new Missing("HealthcareService"));
    }

    /** Those that answer to the terms. */
    @Search(allowUnknownParams = true)
    public Bundle search(RequestDetails call) {
        return searches.activities(call);
    }

    @Override
    public Class<HealthcareService> getResourceType() {
        return HealthcareService.class;
    }
}
