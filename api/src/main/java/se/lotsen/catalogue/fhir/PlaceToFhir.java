package se.lotsen.catalogue.fhir;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.Reference;
import se.lotsen.catalogue.ListedPlace;
import se.lotsen.fhir.ContentVersion;
import se.lotsen.profiles.Systems;

/** Writes a meeting place: profile lotsen-meeting-place. */
final class PlaceToFhir {

    private PlaceToFhir() {}

    static Location write(ListedPlace listed, String kommunkod) {
        var place = listed.place();
        var location = new Location()
                .setStatus(LocationStatus.ACTIVE)
                .setMode(LocationMode.INSTANCE)
                .setName(place.name());
        location.setId(place.id().toString());
        location.setMeta(Listing.meta(Systems.MEETING_PLACE_PROFILE, listed.changedAt(), place.invented()));
        location.addIdentifier(Listing.hsdsId(place.id()));
        var address = new Address().setText(place.area());
        address.addExtension(Listing.kommunkod(kommunkod));
        location.setAddress(address);
        if (listed.organiserId() != null) {
            location.setManagingOrganization(new Reference("Organization/" + listed.organiserId()));
        }
        Listing.addAccessibility(place, location);
        return ContentVersion.on(location);
    }
}
