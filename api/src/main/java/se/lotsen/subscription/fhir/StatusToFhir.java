package se.lotsen.subscription.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import se.lotsen.fhir.Fhir;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.subscription.Event;
import se.lotsen.subscription.Notification;
import se.lotsen.subscription.Notification.Kind;
import se.lotsen.subscription.Subscription;
import se.lotsen.subscription.WritesNotifications;

/** Writes how a subscription stands, alone or as the first entry of a notification. Never more of a resource than its id. */
@Singleton
final class StatusToFhir implements WritesNotifications {

    @Override
    public byte[] write(Notification notification) {
        var type = switch (notification.kind()) {
            case HANDSHAKE -> "handshake";
            case HEARTBEAT -> "heartbeat";
            case EVENTS -> "event-notification";
        };
        var since = notification.kind() == Kind.EVENTS
                ? notification.events().getLast().number()
                : notification.subscription().lastNumber();
        return Fhir.json(bundle(notification.subscription(), type, since, notification.events()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A Bundle with the status first, and an entry without resource for each event that has a focus. */
    static Bundle bundle(Subscription subscription, String type, long since, List<Event> events) {
        var bundle = new Bundle().setType(BundleType.HISTORY);
        bundle.setId(Ids.next().toString());
        bundle.getMeta().addProfile(Backport.NOTIFICATION_PROFILE);
        if (!events.isEmpty()) bundle.setTimestampElement(at(events.getLast().at()));
        var status = bundle.addEntry().setFullUrl("urn:uuid:" + Ids.next());
        status.setResource(status(subscription, type, since, events));
        status.getRequest().setMethod(HTTPVerb.GET).setUrl("Subscription/" + subscription.id() + "/$status");
        status.getResponse().setStatus("200");
        events.stream()
                .map(event -> focus(subscription, event.focusId()))
                .filter(focus -> !focus.isEmpty())
                .distinct()
                .forEach(focus -> {
                    var entry = bundle.addEntry().setFullUrl(subscription.base() + "/" + focus);
                    entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(focus);
                    entry.getResponse().setStatus("200");
                });
        return bundle;
    }

    /**
     * The status alone.
     *
     * @param since number of the newest event that the one who reads this should know of
     */
    static Parameters status(Subscription subscription, String type, long since, List<Event> events) {
        var status = new Parameters();
        status.setId(Ids.next().toString());
        status.getMeta().addProfile(Backport.STATUS_PROFILE);
        status.addParameter()
                .setName("subscription")
                .setValue(new Reference(subscription.base() + "/Subscription/" + subscription.id()));
        status.addParameter().setName("topic").setValue(new CanonicalType(Backport.url(subscription.topic())));
        status.addParameter().setName("status").setValue(new CodeType(Backport.code(subscription.status())));
        status.addParameter().setName("type").setValue(new CodeType(type));
        status.addParameter().setName("events-since-subscription-start").setValue(new StringType(Long.toString(since)));
        for (var event : events) {
            var told = status.addParameter().setName("notification-event");
            told.addPart().setName("event-number").setValue(new StringType(Long.toString(event.number())));
            told.addPart().setName("timestamp").setValue(at(event.at()));
            var focus = focus(subscription, event.focusId());
            if (!focus.isEmpty()) {
                told.addPart().setName("focus").setValue(new Reference(subscription.base() + "/" + focus));
            }
        }
        var error = subscription.error() == null ? subscription.failing() : subscription.error();
        if (error != null) status.addParameter().setName("error").setValue(new CodeableConcept().setText(error));
        return status;
    }

    private static String focus(Subscription subscription, @Nullable UUID id) {
        return id == null ? "" : subscription.topic().resource() + "/" + id;
    }

    private static InstantType at(Instant moment) {
        return new InstantType(Date.from(moment), TemporalPrecisionEnum.MILLI, TimeZone.getTimeZone(Swedish.ZONE));
    }
}
