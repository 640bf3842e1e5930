package se.lotsen.subscription.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.lotsen.access.Actor;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.subscription.ForgetEvents;
import se.lotsen.subscription.NotifySubscriber;
import se.lotsen.subscription.SecretHeaders;
import se.lotsen.subscription.SendNotifications;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Subscribing;
import se.lotsen.testing.TestApp;

class NotificationTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final Hook hook = new Hook();
    private final Subscribing subscribing = new Subscribing(clinic, hook);

    @AfterEach
    void close() {
        hook.close();
        Rows.arrange("update subscription set due_at = null where municipality_id = ?", cast.municipalityId());
    }

    @Test
    void a_new_subscription_shakes_hands_and_then_hears_of_a_new_referral() {
        var id = subscribing.subscribed();

        Subscribing.sendAll();

        assertThat(hook.received()).hasSize(1);
        assertThat(hook.last().told("type")).isEqualTo("handshake");
        assertThat(hook.last().told("status")).isEqualTo("requested");
        assertThat(hook.last().told("events-since-subscription-start")).isEqualTo("0");
        assertThat(hook.last().authorization()).isEqualTo("Bearer hemlig");
        assertThat(hook.last().contentType()).startsWith("application/fhir+json");
        assertThat(subscribing.status(id)).isEqualTo("active");

        var referral = Sending.received(cast).file().id();
        Subscribing.deliverAndSendAll();

        assertThat(hook.received()).hasSize(2);
        var told = hook.last();
        assertThat(told.told("type")).isEqualTo("event-notification");
        assertThat(told.told("subscription")).endsWith("/fhir/r4/Subscription/" + id);
        assertThat(told.told("topic")).isEqualTo(Systems.REFERRAL_TASK_TOPIC);
        assertThat(told.told("events-since-subscription-start")).isEqualTo("1");
        assertThat(told.numbers()).containsExactly("1");
        assertThat(told.focuses()).singleElement().asString().endsWith("/fhir/r4/Task/" + referral);
        var pointed = told.body().path("entry").path(1);
        assertThat(pointed.path("fullUrl").asText()).isEqualTo(told.focuses().getFirst());
        assertThat(pointed.path("request").path("url").asText()).isEqualTo("Task/" + referral);
        assertThat(pointed.has("resource")).isFalse();
        assertThat(clinic.get("/Task/" + referral).statusCode()).isEqualTo(200);
    }

    @Test
    void every_change_of_an_own_referral_is_told_once_and_in_order() {
        subscribing.active();
        var referral = Sending.received(cast);
        decline(referral.file().id());
        TestApp.bean(DeliverOutbox.class).run();
        TestApp.bean(DeliverOutbox.class).run();

        Subscribing.sendAll();
        Subscribing.sendAll();

        assertThat(hook.received()).hasSize(2);
        // New, declined, and the answer that its Task names since then.
        assertThat(hook.last().numbers()).containsExactly("1", "2", "3");
        assertThat(hook.last().body().path("entry"))
                .as("the one Task is named once")
                .hasSize(2);
    }

    @Test
    void the_other_topic_tells_of_reports() {
        var body = subscribing.aSubscription();
        body.put("criteria", Systems.FEEDBACK_TOPIC);
        subscribing.subscribed(body);
        Subscribing.sendAll();
        var referral = Sending.received(cast);
        decline(referral.file().id());
        TestApp.bean(DeliverOutbox.class).run();

        Subscribing.deliverAndSendAll();

        var report = Rows.one("select report_id from report where municipality_id = ?", cast.municipalityId());
        assertThat(hook.last().numbers()).containsExactly("1");
        assertThat(hook.last().focuses()).singleElement().asString().endsWith("/Communication/" + report);
    }

    @Test
    void another_health_centre_s_referrals_are_not_told() {
        var others = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
        try (var theirs = new Hook()) {
            var id = new Subscribing(others, theirs).active();
            Sending.received(cast);

            Subscribing.deliverAndSendAll();

            assertThat(theirs.received()).hasSize(1);
            assertThat(row(id)).containsEntry("last_number", 0L);
        }
    }

    @Test
    void an_event_of_a_referral_that_is_no_longer_the_subscriber_s_has_a_number_and_no_focus() {
        subscribing.active();
        var referral = Sending.received(cast);
        TestApp.bean(DeliverOutbox.class).run();
        Rows.arrange(
                "update referral set sender_unit_id = ? where referral_id = ?",
                cast.lars().requireUnitId(),
                referral.file().id());

        Subscribing.sendAll();

        assertThat(hook.last().numbers()).containsExactly("1");
        assertThat(hook.last().focuses()).isEmpty();
    }

    @Test
    void an_empty_notification_names_nothing() {
        var body = subscribing.aSubscription();
        Subscribing.content(body, "empty");
        subscribing.subscribed(body);
        Subscribing.sendAll();
        var referral = Sending.received(cast).file().id();

        Subscribing.deliverAndSendAll();

        assertThat(hook.last().numbers()).containsExactly("1");
        assertThat(hook.last().focuses()).isEmpty();
        assertThat(hook.last().body().toString()).doesNotContain(referral.toString());
    }

    @Test
    void a_person_with_protected_identity_leaves_a_number_and_nothing_else() {
        var id = subscribing.active();
        var hidden = Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values()));
        var referral = Sending.received(cast, hidden).file().id();

        Subscribing.deliverAndSendAll();

        assertThat(hook.last().numbers()).containsExactly("1");
        assertThat(hook.last().body().toString()).doesNotContain(referral.toString());
        assertThat(clinic.get("/Subscription/" + id + "/$events").body())
                .contains("event-number")
                .doesNotContain(referral.toString());
    }

    @Test
    void neither_does_a_report_about_a_person_with_protected_identity() {
        var body = subscribing.aSubscription();
        body.put("criteria", Systems.FEEDBACK_TOPIC);
        var id = subscribing.subscribed(body);
        Subscribing.sendAll();
        var hidden = Sending.aReferral(Cast.someone(), Protection.SKYDDAD_FOLKBOKFORING, Set.of(ConsentItem.values()));
        var referral = Sending.received(cast, hidden).file().id();
        var command = new DeclineReferral.Command(referral, StatusReason.NO_CAPACITY, "Vi har fullt.");
        TestApp.bean(DeclineReferral.class).decline(command, cast.omar());
        TestApp.bean(DeliverOutbox.class).run();

        Subscribing.deliverAndSendAll();

        assertThat(hook.last().numbers()).containsExactly("1");
        assertThat(hook.last().body().toString()).doesNotContain("Communication");
        assertThat(clinic.get("/Subscription/" + id + "/$events").body())
                .contains("event-number")
                .doesNotContain("Communication/");
    }

    @Test
    void nothing_about_the_person_is_ever_sent() {
        subscribing.active();
        var someone = Cast.someone();
        var referral = Sending.received(cast, Sending.aReferral(someone));

        Subscribing.deliverAndSendAll();

        assertThat(hook.last().body().toString())
                .doesNotContain(someone.value())
                .doesNotContain("Karl-Erik")
                .doesNotContain(referral.file().number());
    }

    @Test
    void an_endpoint_that_refuses_the_handshake_for_a_day_makes_an_error_that_the_client_mends() {
        hook.answers(404);
        var id = subscribing.subscribed();

        Subscribing.sendAll();
        Subscribing.sendAll();

        assertThat(hook.received()).as("not again before its time").hasSize(1);
        assertThat(subscribing.status(id)).isEqualTo("requested");
        assertThat(statusOf(id).told("status")).isEqualTo("requested");
        assertThat(statusOf(id).body().toString()).as("and it is told why").contains("HTTP 404");
        timePasses("1 day");
        Subscribing.sendAll();
        assertThat(hook.received()).hasSize(2);
        assertThat(subscribing.status(id)).isEqualTo("error");
        assertThat(Clinic.json(clinic.get("/Subscription/" + id)).path("error").asText())
                .isEqualTo("HTTP 404");
        Sending.received(cast);
        Subscribing.deliverAndSendAll();
        assertThat(hook.received()).as("an event is counted and not sent").hasSize(2);

        hook.answers(200);
        assertThat(subscribing.turn(id, "requested").statusCode()).isEqualTo(200);
        Subscribing.sendAll();
        Subscribing.sendAll();

        assertThat(subscribing.status(id)).isEqualTo("active");
        assertThat(hook.received()).hasSize(4);
        assertThat(hook.received().get(2).told("type")).isEqualTo("handshake");
        assertThat(hook.last().numbers()).as("and what was missed comes then").containsExactly("1");
    }

    @Test
    void a_handshake_that_fails_is_tried_again_like_anything_else() {
        hook.answers(503);
        var id = subscribing.subscribed();
        Subscribing.sendAll();
        assertThat(row(id)).containsEntry("status", "REQUESTED").containsEntry("failures", 1);

        hook.answers(200);
        timePasses("2 seconds");
        Subscribing.sendAll();

        assertThat(hook.received()).hasSize(2).allMatch(it -> it.told("type").equals("handshake"));
        assertThat(subscribing.status(id)).isEqualTo("active");
        assertThat(row(id)).containsEntry("failures", 0);
        assertThat(statusOf(id).body().toString()).doesNotContain("HTTP 503");
    }

    @Test
    void a_redirect_is_a_failure_and_is_not_followed() {
        hook.answers(302);
        var id = subscribing.subscribed();

        Subscribing.sendAll();

        assertThat(hook.received()).hasSize(1);
        assertThat(row(id)).containsEntry("last_error", "HTTP 302").containsEntry("failures", 1);
    }

    @Test
    void the_secret_lies_sealed_in_the_database_and_goes_to_the_endpoint_only() {
        var id = subscribing.active();

        var kept = Rows.one("select cast(s as text) from subscription s where subscription_id = ?::uuid", id);
        var bytes = (byte[]) row(id).get("sealed_headers");

        assertThat(String.valueOf(kept)).contains(hook.address()).doesNotContain("hemlig");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("hemlig");
        assertThat(hook.last().authorization()).isEqualTo("Bearer hemlig");
        assertThat(new SecretHeaders(List.of("Authorization: Bearer hemlig")).toString())
                .doesNotContain("hemlig");
    }

    @Test
    void a_secret_that_was_moved_to_another_row_is_not_sent_anywhere() {
        var id = subscribing.active();
        try (var thief = new Hook()) {
            var body = subscribing.aSubscription();
            ((ObjectNode) body.path("channel")).put("endpoint", thief.address());
            var theirs = subscribing.subscribed(body);
            Rows.arrange(
                    "update subscription set sealed_headers = ? where subscription_id = ?::uuid",
                    row(id).get("sealed_headers"),
                    theirs);

            Subscribing.sendAll();

            assertThat(thief.received()).isEmpty();
            assertThat(row(theirs)).containsEntry("status", "ERROR");
            assertThat(subscribing.turn(theirs, "requested").statusCode()).isEqualTo(200);
            Subscribing.sendAll();
            assertThat(row(theirs)).as("until it is sent again").containsEntry("status", "ERROR");
        }
    }

    @Test
    void a_failed_notification_is_tried_again_later_with_all_that_has_happened_since() {
        var id = subscribing.active();
        hook.answers(500);
        Sending.received(cast);
        Subscribing.deliverAndSendAll();
        Sending.received(cast);
        Subscribing.deliverAndSendAll();

        assertThat(hook.received())
                .as("not before its time, also when more happens")
                .hasSize(2);
        assertThat(row(id)).containsEntry("failures", 1).containsEntry("status", "ACTIVE");

        hook.answers(200);
        timePasses("1 minute");
        Subscribing.sendAll();

        assertThat(hook.last().numbers()).containsExactly("1", "2");
        assertThat(row(id)).containsEntry("failures", 0).containsEntry("told_number", 2L);
    }

    @Test
    void a_day_of_failures_is_an_error() {
        var id = subscribing.active();
        hook.answers(503);
        Sending.received(cast);
        Subscribing.deliverAndSendAll();
        timePasses("23 hours");
        Subscribing.sendAll();
        assertThat(row(id)).containsEntry("status", "ACTIVE").containsEntry("failures", 2);

        timePasses("1 hour");
        Subscribing.sendAll();
        timePasses("1 day");
        Subscribing.sendAll();

        assertThat(row(id)).containsEntry("status", "ERROR").containsEntry("error", "HTTP 503");
        assertThat(hook.received()).hasSize(4);
    }

    @Test
    void a_node_that_dies_while_it_sends_loses_nothing() {
        var id = subscribing.active();
        Sending.received(cast);
        TestApp.bean(DeliverOutbox.class).run();
        var dying = Actor.system(cast.municipalityId(), "dies");
        var claimed = TestApp.bean(NotifySubscriber.class).claim(UUID.fromString(id), dying);
        assertThat(claimed).isPresent();

        Subscribing.sendAll();
        assertThat(hook.received())
                .as("while the claim holds, nobody else sends")
                .hasSize(1);
        timePasses("2 minutes");
        Subscribing.sendAll();

        assertThat(hook.last().numbers()).containsExactly("1");
    }

    @Test
    @Timeout(60)
    void a_silent_endpoint_holds_up_nobody_else() throws Exception {
        try (var silent = new Hook()) {
            var body = subscribing.aSubscription();
            ((ObjectNode) body.path("channel")).put("endpoint", silent.address());
            subscribing.subscribed(body);
            subscribing.active();
            silent.isSilent();
            Sending.received(cast);
            TestApp.bean(DeliverOutbox.class).run();

            var sendings = TestApp.bean(SendNotifications.class).start();
            while (hook.received().size() < 2) Thread.onSpinWait();
            while (silent.received().size() < 2) Thread.onSpinWait();

            assertThat(hook.last().numbers()).containsExactly("1");
            assertThat(sendings).as("the silent one is still waited for").anyMatch(it -> !it.isDone());
            Sending.received(cast);
            while (row(hook.address()).get("claimed_until") != null) Thread.onSpinWait();
            TestApp.bean(DeliverOutbox.class).run();
            var _ = TestApp.bean(SendNotifications.class).start();
            while (hook.received().size() < 3) Thread.onSpinWait();
            assertThat(hook.last().numbers()).containsExactly("2");
            assertThat(silent.received()).as("one at a time").hasSize(2);
            silent.close();
            for (var sending : sendings) sending.get();
        }
    }

    @Test
    void an_endpoint_that_does_not_answer_in_time_has_failed() {
        var body = subscribing.aSubscription();
        Subscribing.extend(body, "backport-timeout", "valueUnsignedInt", 1);
        hook.isSilent();
        var id = subscribing.subscribed(body);

        Subscribing.sendAll();

        assertThat(row(id)).containsEntry("failures", 1).containsEntry("last_error", "No answer within 1 seconds.");
    }

    @Test
    void many_events_come_in_the_portions_that_were_asked_for() {
        var body = subscribing.aSubscription();
        Subscribing.extend(body, "backport-max-count", "valuePositiveInt", 2);
        subscribing.subscribed(body);
        Subscribing.sendAll();
        for (var i = 0; i < 3; i++) Sending.received(cast);

        Subscribing.deliverAndSendAll();
        assertThat(hook.last().numbers()).containsExactly("1", "2");
        assertThat(hook.last().told("events-since-subscription-start")).isEqualTo("2");
        Subscribing.sendAll();
        assertThat(hook.last().numbers()).containsExactly("3");
    }

    @Test
    void a_heartbeat_comes_when_nothing_else_has_for_so_long() {
        var body = subscribing.aSubscription();
        Subscribing.extend(body, "backport-heartbeat-period", "valueUnsignedInt", 600);
        subscribing.subscribed(body);
        Subscribing.sendAll();
        Sending.received(cast);
        Subscribing.deliverAndSendAll();
        timePasses("9 minutes");
        Subscribing.sendAll();
        assertThat(hook.received()).hasSize(2);

        timePasses("1 minute");
        Subscribing.sendAll();
        Subscribing.sendAll();

        assertThat(hook.received()).hasSize(3);
        assertThat(hook.last().told("type")).isEqualTo("heartbeat");
        assertThat(hook.last().told("events-since-subscription-start")).isEqualTo("1");
        assertThat(hook.last().numbers()).isEmpty();
    }

    @Test
    void who_may_no_longer_is_no_longer_told() {
        var id = subscribing.active();
        for (var lost : List.of(
                "active = false",
                "scopes = replace(scopes, 'Task.rus', 'Task.us')",
                "scopes = replace(scopes, 'Subscription.cruds', 'Subscription.rs')",
                "notify_hosts = '{journal.example}'",
                "unit_id = (select unit_id from unit where name = 'VC Linden' and municipality_id = c.municipality_id)")) {
            var before = Rows.of(
                            "select active, scopes, notify_hosts, unit_id from fhir_client where client_id = ?",
                            clinic.clientId())
                    .getFirst();
            Rows.arrange("update fhir_client c set " + lost + " where client_id = ?", clinic.clientId());
            Sending.received(cast);
            Subscribing.deliverAndSendAll();

            assertThat(hook.received()).as(lost).hasSize(1);
            assertThat(row(id)).as(lost).containsEntry("status", "ERROR");

            Rows.arrange(
                    "update fhir_client set active = ?, scopes = ?, notify_hosts = ?, unit_id = ? where client_id = ?",
                    before.get("active"),
                    before.get("scopes"),
                    before.get("notify_hosts"),
                    before.get("unit_id"),
                    clinic.clientId());
            Rows.arrange("update subscription set status = 'ACTIVE', error = null where subscription_id = ?::uuid", id);
        }
        Sending.received(cast);
        Subscribing.deliverAndSendAll();
        assertThat(hook.received())
                .as("and with everything back it is told again")
                .hasSize(2);
    }

    @Test
    void past_its_end_it_is_off() {
        var body = subscribing.aSubscription();
        body.put("end", "2099-12-31T23:59:59+01:00");
        var id = subscribing.subscribed(body);
        Subscribing.sendAll();
        Rows.arrange(
                "update subscription set ends_at = now() - interval '1 second' where subscription_id = ?::uuid", id);
        Sending.received(cast);

        Subscribing.deliverAndSendAll();

        assertThat(hook.received()).hasSize(1);
        assertThat(subscribing.status(id)).isEqualTo("off");
        assertThat(row(id)).containsEntry("last_number", 0L);
    }

    @Test
    void an_event_is_written_with_the_change_or_not_at_all() {
        subscribing.active();
        var referral = Sending.received(cast).file().id();
        TestApp.bean(DeliverOutbox.class).run();
        var before = changes();
        var withdraw = TestApp.bean(WithdrawReferral.class);

        assertThatThrownBy(
                () -> withdraw.withdraw(referral, 7, StatusReason.REFERRER_WITHDREW, "Åter.", cast.bjorkensSystem()));
        assertThat(changes()).isEqualTo(before);
        withdraw.withdraw(referral, 0, StatusReason.REFERRER_WITHDREW, "Åter.", cast.bjorkensSystem());
        assertThat(changes()).isEqualTo(before + 1);
    }

    @Test
    void a_message_that_is_delivered_twice_is_numbered_once() {
        var id = subscribing.active();
        Sending.received(cast);
        TestApp.bean(DeliverOutbox.class).run();
        Rows.arrange("update outbox set delivered_at = null where municipality_id = ?", cast.municipalityId());
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(row(id)).containsEntry("last_number", 1L);
        assertThat(Rows.count("select 1 from subscription_event where subscription_id = ?::uuid", id))
                .isEqualTo(1);
    }

    @Test
    void without_a_subscriber_a_change_leaves_no_message() {
        Sending.received(cast);

        assertThat(changes()).isZero();
    }

    @Test
    void events_are_forgotten_after_thirty_days_and_their_numbers_are_not_used_again() {
        var id = subscribing.active();
        Sending.received(cast);
        Sending.received(cast);
        TestApp.bean(DeliverOutbox.class).run();
        Rows.arrange(
                "update subscription_event set at = at - interval '30 days' where subscription_id = ?::uuid and number = 1",
                id);
        var system = Actor.system(cast.municipalityId(), "test");

        assertThat(TestApp.bean(ForgetEvents.class).forget(system)).isEqualTo(1);
        Subscribing.sendAll();

        assertThat(hook.last().numbers()).containsExactly("2");
        assertThat(new Hook.Received("", "", Clinic.json(clinic.get("/Subscription/" + id + "/$events"))).numbers())
                .containsExactly("2");
        Rows.arrange("delete from subscription_event where subscription_id = ?::uuid", id);
        Rows.arrange("update subscription set told_number = 0, due_at = now() where subscription_id = ?::uuid", id);
        Subscribing.sendAll();
        Subscribing.sendAll();
        assertThat(hook.received()).as("what is forgotten is not waited for").hasSize(2);
        assertThat(row(id).get("due_at")).isNull();
    }

    private Hook.Received statusOf(String id) {
        return new Hook.Received("", "", Clinic.json(clinic.get("/Subscription/" + id + "/$status")));
    }

    private void decline(UUID referral) {
        var command = new DeclineReferral.Command(referral, StatusReason.NO_CAPACITY, "Vi har fullt.");
        TestApp.bean(DeclineReferral.class).decline(command, cast.samira());
    }

    private int changes() {
        return Rows.count(
                "select 1 from outbox where municipality_id = ? and topic = 'referral-changed'", cast.municipalityId());
    }

    /** By its id or its endpoint. */
    private static Map<String, @Nullable Object> row(String which) {
        return Rows.of("select * from subscription where ? in (cast(subscription_id as text), endpoint)", which)
                .getFirst();
    }

    private void timePasses(String interval) {
        Rows.arrange("""
                update subscription set due_at = due_at - cast(? as interval), claimed_until = claimed_until - cast(? as interval),
                                        failing_since = failing_since - cast(? as interval)
                where municipality_id = ?
                """, interval, interval, interval, cast.municipalityId());
    }
}
