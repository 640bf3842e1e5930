/**
 * Record systems that want to be told when their own referrals change: what they ask for, the numbered events of each subscription, and the
 * notifications that go out. A change leaves a message in the outbox; its delivery numbers the events; {@link
 * se.lotsen.subscription.SendNotifications} sends them, each subscription for itself.
 *
 * <p>Owns {@code subscription} and {@code subscription_event}; reads {@code referral} and the protection of its {@code person}, because what
 * may leave is decided when it leaves. FHIR is written and read in {@code subscription.fhir}.
 */
@NullMarked
package se.lotsen.subscription;

import org.jspecify.annotations.NullMarked;
