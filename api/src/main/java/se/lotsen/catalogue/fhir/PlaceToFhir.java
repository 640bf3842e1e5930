package se.lotsen.catalogue.fhir;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.ListedPlace;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.fhir.ContentVersion;
import se.lotsen.profiles.Systems;

/** Writes a meeting place: profile lotsen-meeting-place. */
final class PlaceToFhir {

    private PlaceToFhir() {}

    static Location write(ListedPlace listed, String kommunkod) {
        var place = listed.place();
        var location = new Location()
                .setStatus(place.endedOn() == null ? LocationStatus.ACTIVE : LocationStatus.INACTIVE)
                .setMode(LocationMode.INSTANCE)
                .setName(place.name());
        location.setId(place.id().toString());
        location.setMeta(Listing.meta(Systems.MEETING_PLACE_PROFILE, listed.changedAt(), place.invented()));
        location.addIdentifier(Listing.hsdsId(place.id()));
        var address = new Address().setText(text(place));
        if (place.address() != null) address.addLine(place.address());
        address.addExtension(Listing.kommunkod(kommunkod));
        location.setAddress(address);
        if (place.phone() != null) {
            location.addTelecom(new ContactPoint()
                    .setSystem(ContactPoint.ContactPointSystem.PHONE)
                    .setValue(place.phone()));
        }
        if (listed.organiserId() != null) {
            location.setManagingOrganization(new Reference("Organization/" + listed.organiserId()));
        }
        Listing.addAccessibility(place, location);
        return ContentVersion.on(location);
    }

    /** Street and town or district, as far as they are stated. */
    private static @Nullable String text(MeetingPlace place) {
        var stated = Stream.of(place.address(), place.area())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return stated.isEmpty() ? null : stated;
    }
}
