package se.lotsen.catalogue.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Directory;
import se.lotsen.catalogue.ListedActivity;
import se.lotsen.catalogue.ListedOrganisation;
import se.lotsen.catalogue.ListedPlace;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.HapiRules;
import se.lotsen.fhir.Searchset;
import se.lotsen.fhir.Terms;
import se.lotsen.profiles.Systems;
import se.lotsen.shared.Page;
import se.lotsen.shared.Stretch;
import se.lotsen.shared.Stretch.Place;

/** Searches in the directory of the municipality that the caller refers to; there is no other to search in. */
@Singleton
class DirectorySearches {

    private static final String TRUE_OR_FALSE = "http://hl7.org/fhir/special-values";
    private static final String LOCATION_STATUS = "http://hl7.org/fhir/location-status";
    private static final Boolean[] BOTH = {true, false};
    private static final String[] STATUSES = {"active", "suspended", "inactive"};

    private final Directory directory;

    DirectorySearches(Directory directory) {
        this.directory = directory;
    }

    /** What every search here may ask for. */
    private record Asked(@Nullable List<UUID> ids, Terms.Identifier identifier, Terms.Name name, Stretch stretch) {

        static Asked of(Terms terms) {
            return new Asked(terms.ids("_id"), terms.identifier("identifier"), terms.name("name"), terms.stretch());
        }

        boolean isAbout(UUID id, String system, String value, String named) {
            return holds(ids, id) && identifier.matches(system, value) && name.matches(named);
        }

        void understood(Page<?> found) {
            name.understood(!found.items().isEmpty());
            identifier.understood(!found.items().isEmpty());
        }
    }

    Bundle activities(RequestDetails call) {
        var terms = Terms.of("HealthcareService", call);
        var asked = Asked.of(terms);
        var active = terms.codes("active", TRUE_OR_FALSE, BOTH, String::valueOf);
        var organisations = terms.references("organization", "Organization");
        var places = terms.references("location", "Location");
        terms.refuseFaulty();
        var withOrganisations = includes("HealthcareService:organization", "Organization", terms, call);
        var withPlaces = includes("HealthcareService:location", "Location", terms, call);
        var kommunkod = Caller.of(call).municipalityId();
        var wanted = directory.activities(asked.ids(), Caller.of(call)).stream()
                .filter(it -> isAbout(it, asked))
                .filter(it -> holds(active, it.isActive()))
                .filter(it -> holds(organisations, ActivityToFhir.providedBy(it, kommunkod)))
                .filter(it -> places == null || heldAt(it).anyMatch(places::contains))
                .toList();
        var found = asked.stretch().among(wanted, DirectorySearches::place);
        asked.understood(found);
        var included = new ArrayList<Resource>();
        if (withOrganisations) {
            included.addAll(
                    organisations(found.items().stream().map(it -> ActivityToFhir.providedBy(it, kommunkod)), call));
        }
        if (withPlaces) {
            included.addAll(places(found.items().stream().flatMap(DirectorySearches::heldAt), call));
        }
        var written = found.map(it -> ActivityToFhir.write(it, kommunkod));
        var last = found.more() ? place(found.items().getLast()) : null;
        return new Searchset(Caller.base(call), "HealthcareService", terms).write(written.items(), included, last);
    }

    Bundle places(RequestDetails call) {
        var terms = Terms.of("Location", call);
        var asked = Asked.of(terms);
        var status = terms.codes("status", LOCATION_STATUS, STATUSES, code -> code);
        var organisations = terms.references("organization", "Organization");
        terms.refuseFaulty();
        var withOrganisations = includes("Location:organization", "Organization", terms, call);
        var kommunkod = Caller.of(call).municipalityId();
        var wanted = directory.places(Caller.of(call)).stream()
                .filter(it -> isAbout(it, asked))
                .filter(_ -> holds(status, "active"))
                .filter(it -> organisations == null || managedBy(it).anyMatch(organisations::contains))
                .toList();
        var found = asked.stretch().among(wanted, DirectorySearches::place);
        asked.understood(found);
        var included = withOrganisations
                ? organisations(found.items().stream().flatMap(DirectorySearches::managedBy), call)
                : List.<Resource>of();
        var written = found.map(it -> PlaceToFhir.write(it, kommunkod));
        var last = found.more() ? place(found.items().getLast()) : null;
        return new Searchset(Caller.base(call), "Location", terms).write(written.items(), included, last);
    }

    Bundle organisations(RequestDetails call) {
        var terms = Terms.of("Organization", call);
        var asked = Asked.of(terms);
        var active = terms.codes("active", TRUE_OR_FALSE, BOTH, String::valueOf);
        terms.refuseFaulty();
        var kommunkod = Caller.of(call).municipalityId();
        var wanted = directory.organisations(Caller.of(call)).stream()
                .filter(it -> isAbout(it, asked))
                .filter(_ -> holds(active, true))
                .toList();
        var found = asked.stretch().among(wanted, DirectorySearches::place);
        asked.understood(found);
        var written = found.map(it -> OrganisationToFhir.write(it, kommunkod));
        var last = found.more() ? place(found.items().getLast()) : null;
        return new Searchset(Caller.base(call), "Organization", terms).write(written.items(), List.of(), last);
    }

    private static boolean includes(String path, String resource, Terms terms, RequestDetails call) {
        if (terms.includes(path)) HapiRules.needsScope(call, resource, 'r');
        return terms.includes(path);
    }

    private static boolean isAbout(ListedActivity it, Asked asked) {
        var id = it.activity().id();
        return asked.isAbout(id, Systems.HSDS_ID, id.toString(), it.activity().name());
    }

    private static boolean isAbout(ListedPlace it, Asked asked) {
        var id = it.place().id();
        return asked.isAbout(id, Systems.HSDS_ID, id.toString(), it.place().name());
    }

    private static boolean isAbout(ListedOrganisation it, Asked asked) {
        var known = OrganisationToFhir.identifier(it);
        return asked.isAbout(it.id(), known.getSystem(), known.getValue(), it.name());
    }

    private static Place place(ListedActivity it) {
        return new Place(it.changedAt(), it.activity().id());
    }

    private static Place place(ListedPlace it) {
        return new Place(it.changedAt(), it.place().id());
    }

    private static Place place(ListedOrganisation it) {
        return new Place(it.changedAt(), it.id());
    }

    private static Stream<UUID> heldAt(ListedActivity it) {
        return it.heldAt().stream().map(MeetingPlace::id);
    }

    private static Stream<UUID> managedBy(ListedPlace it) {
        return Stream.ofNullable(it.organiserId());
    }

    private List<Resource> organisations(Stream<UUID> wanted, RequestDetails call) {
        var ids = set(wanted);
        var kommunkod = Caller.of(call).municipalityId();
        return directory.organisations(Caller.of(call)).stream()
                .filter(it -> ids.contains(it.id()))
                .<Resource>map(it -> OrganisationToFhir.write(it, kommunkod))
                .toList();
    }

    private List<Resource> places(Stream<UUID> wanted, RequestDetails call) {
        var ids = set(wanted);
        var kommunkod = Caller.of(call).municipalityId();
        return directory.places(Caller.of(call)).stream()
                .filter(it -> ids.contains(it.place().id()))
                .<Resource>map(it -> PlaceToFhir.write(it, kommunkod))
                .toList();
    }

    private static Set<UUID> set(Stream<UUID> ids) {
        return ids.collect(Collectors.toSet());
    }

    private static <T> boolean holds(@Nullable List<T> wanted, T value) {
        return wanted == null || wanted.contains(value);
    }
}
