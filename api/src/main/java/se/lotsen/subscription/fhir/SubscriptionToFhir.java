package se.lotsen.subscription.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.UnsignedIntType;
import se.lotsen.fhir.Fhir;
import se.lotsen.shared.Swedish;
import se.lotsen.subscription.Subscription;

/** Writes a subscription: profile backport-subscription. Headers are never written, because they hold the endpoint's secret. */
final class SubscriptionToFhir {

    private SubscriptionToFhir() {}

    static org.hl7.fhir.r4.model.Subscription write(Subscription subscription) {
        var settings = subscription.settings();
        var written = new org.hl7.fhir.r4.model.Subscription()
                .setStatus(SubscriptionStatus.fromCode(Backport.code(subscription.status())))
                .setReason(settings.reason())
                .setCriteria(Backport.url(subscription.topic()));
        written.setId(subscription.id().toString());
        written.getMeta()
                .addProfile(Backport.SUBSCRIPTION_PROFILE)
                .setVersionId(Integer.toString(subscription.version()))
                .setLastUpdatedElement(new InstantType(
                        Date.from(subscription.changedAt()),
                        TemporalPrecisionEnum.MILLI,
                        TimeZone.getTimeZone(Swedish.ZONE)));
        if (subscription.error() != null) written.setError(subscription.error());
        if (settings.endsAt() != null) {
            written.setEndElement(new InstantType(
                    Date.from(settings.endsAt()), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(Swedish.ZONE)));
        }
        var channel = written.getChannel()
                .setType(SubscriptionChannelType.RESTHOOK)
                .setEndpoint(subscription.endpoint())
                .setPayload(Fhir.JSON);
        channel.getPayloadElement()
                .addExtension(new Extension(Backport.CONTENT, new CodeType(Backport.code(settings.content()))));
        if (settings.heartbeatSeconds() != null) {
            channel.addExtension(new Extension(Backport.HEARTBEAT, new UnsignedIntType(settings.heartbeatSeconds())));
        }
        channel.addExtension(new Extension(Backport.TIMEOUT, new UnsignedIntType(settings.timeoutSeconds())));
        channel.addExtension(new Extension(Backport.MAX_COUNT, new PositiveIntType(settings.maxCount())));
        return written;
    }
}
