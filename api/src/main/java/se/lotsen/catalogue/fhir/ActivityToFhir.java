package se.lotsen.catalogue.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HealthcareService.DaysOfWeek;
import org.hl7.fhir.r4.model.HealthcareService.HealthcareServiceAvailableTimeComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.UnsignedIntType;
import se.lotsen.catalogue.Directory;
import se.lotsen.catalogue.ListedActivity;
import se.lotsen.catalogue.ListedActivity.Hours;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;
import se.lotsen.fhir.ContentVersion;
import se.lotsen.profiles.Systems;
import se.lotsen.shared.Swedish;

/** Writes an activity: profile lotsen-activity. */
final class ActivityToFhir {

    private static final String PROVISION = "http://terminology.hl7.org/CodeSystem/service-provision-conditions";
    private static final String LANGUAGE = "urn:ietf:bcp:47";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private ActivityToFhir() {}

    static HealthcareService write(ListedActivity listed, String kommunkod) {
        var activity = listed.activity();
        var service = new HealthcareService()
                .setActive(listed.isActive())
                .setProvidedBy(new Reference("Organization/" + providedBy(listed, kommunkod)))
                .setName(activity.name())
                .setComment(activity.description());
        service.setId(activity.id().toString());
        service.setMeta(Listing.meta(Systems.ACTIVITY_PROFILE, listed.changedAt(), activity.invented()));
        service.addExtension(Listing.kommunkod(kommunkod));
        service.addIdentifier(Listing.hsdsId(activity.id()));
        service.addType(Listing.concept(Systems.ACTIVITY_KIND, Listing.code(activity.kind())));
        service.addCommunication(Listing.concept(LANGUAGE, activity.language()));
        listed.heldAt().forEach(place -> service.addLocation(new Reference("Location/" + place.id())));
        addCost(listed, service);
        addCharacteristics(listed, service);
        addTimes(listed, service);
        return ContentVersion.on(service);
    }

    /** Its organiser; the municipality offers what nobody has said who arranges. */
    static UUID providedBy(ListedActivity listed, String kommunkod) {
        var organiserId = listed.organiserId();
        return organiserId == null ? Directory.municipalityId(kommunkod) : organiserId;
    }

    private static void addCost(ListedActivity listed, HealthcareService service) {
        var cost = listed.activity().costKr();
        if (cost == null) return;
        service.addServiceProvisionCode(Listing.concept(PROVISION, cost == 0 ? "free" : "cost")
                .setText(cost == 0 ? "Gratis" : cost + " kr per gång"));
    }

    /** Facts of the place count when there is only one. */
    private static void addCharacteristics(ListedActivity listed, HealthcareService service) {
        var activity = listed.activity();
        var onlyPlace = listed.heldAt().size() == 1 ? listed.heldAt().getFirst() : null;
        var offering = new Offering(activity, onlyPlace, List.of());
        add(service, Listing.code(activity.form()));
        if (activity.outdoors() != null) add(service, activity.outdoors() ? "outdoors" : "indoors");
        if (Boolean.TRUE.equals(activity.digital())) add(service, "digital");
        if (Boolean.TRUE.equals(offering.smallGroup())) add(service, "small-group");
        if (Boolean.TRUE.equals(offering.aloneFriendly())) add(service, "alone-friendly");
        if (onlyPlace != null) Listing.addAccessibility(onlyPlace, service);
    }

    private static void add(HealthcareService service, String code) {
        service.addCharacteristic(Listing.concept(Systems.ACTIVITY_CHARACTERISTIC, code));
    }

    private static void addTimes(ListedActivity listed, HealthcareService service) {
        listed.hours().forEach(hours -> service.addAvailableTime(times(hours)));
        if (listed.hours().stream().anyMatch(hours -> !hours.onHolidays())) {
            service.setAvailabilityExceptions("Inställt på helgdagar.");
        }
        var next = listed.next();
        if (next == null) return;
        service.addExtension(next(next));
        var capacity = new Extension(Systems.CAPACITY_STATUS_EXTENSION);
        var code = next.hasRoom() ? "capacity" : "no-capacity";
        capacity.addExtension("capacityStatus", Listing.concept(Systems.GRAVITY_CODES, code));
        service.addExtension(capacity);
    }

    private static Extension next(Session session) {
        var next = new Extension(Systems.NEXT_SESSION_EXTENSION);
        next.addExtension("start", at(session.startsAt()));
        next.addExtension("end", at(session.endsAt()));
        if (session.placeId() != null) next.addExtension("place", new Reference("Location/" + session.placeId()));
        var left = session.placesLeft();
        if (left != null) next.addExtension("placesLeft", new UnsignedIntType(left));
        return next;
    }

    private static DateTimeType at(Instant moment) {
        return new DateTimeType(Date.from(moment), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(Swedish.ZONE));
    }

    private static HealthcareServiceAvailableTimeComponent times(Hours hours) {
        var times = new HealthcareServiceAvailableTimeComponent()
                .setAvailableStartTime(text(hours.starts()))
                .setAvailableEndTime(text(hours.ends()));
        hours.days().stream().sorted().forEach(day -> times.addDaysOfWeek(code(day)));
        return times;
    }

    private static DaysOfWeek code(DayOfWeek day) {
        return DaysOfWeek.fromCode(day.name().substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static String text(LocalTime time) {
        return TIME.format(time);
    }
}
