package se.lotsen.web.anslutningar;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.fhir.TryMessage;
import se.lotsen.sender.Connection;
import se.lotsen.sender.Scopes;
import se.lotsen.sender.ShowConnections;
import se.lotsen.subscription.ShowSubscriptions;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One record system.
 *
 * @param subscribed its subscriptions
 * @param addresses what its makers need to know
 * @param judged what is wrong with a message that was tried; null when none was
 */
public record AnslutningPage(
        Frame frame,
        ShowConnections.One shown,
        List<ShowSubscriptions.Shown> subscribed,
        Addresses addresses,
        FormFields typed,
        Problems problems,
        @Nullable List<TryMessage.Wrong> judged)
        implements Page {

    /** Where FHIR answers, where tokens are fetched, and where the guide stands. */
    public record Addresses(String fhir, String token, String guide) {}

    /** Title in the browser's tab. */
    public String title() {
        var title = connection().healthCentre();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The connection. */
    public Connection connection() {
        return shown.connection();
    }

    /** The connection in words. */
    public ConnectionWords words() {
        return new ConnectionWords(connection(), frame.t());
    }

    /** Its subscriptions in words. */
    public List<SubscriptionWords> subscriptions() {
        return subscribed.stream()
                .map(one -> new SubscriptionWords(one, frame.t()))
                .toList();
    }

    /** Its scopes, as it asks for them. */
    public List<String> scopes() {
        return connection().scopes().all().stream().map(Scopes.Scope::toString).toList();
    }

    /** Ids of its keys, or the address where they are kept. */
    public String keys() {
        var keys = connection().keys();
        return keys.isAtAddress() ? keys.registered() : String.join(", ", keys.ids());
    }

    /** What stands in the field of the keys: as typed, or as registered. */
    public String keysField() {
        return isSent() ? typed.text("nycklar") : connection().keys().registered();
    }

    /** What stands in the field of the machines: as typed, or as registered. */
    public String hostsField() {
        return isSent()
                ? typed.text("maskiner")
                : String.join(", ", connection().notifyHosts());
    }

    /** True when it may fetch tokens, as the box says. */
    public boolean isOpen() {
        return isSent() ? typed.isTicked("oppen") : connection().active();
    }

    private boolean isSent() {
        return typed.has("nycklar");
    }

    /** When a message came. */
    public String when(ShowConnections.Message message) {
        return frame.t().dateTime(message.at());
    }

    /** What became of a message. */
    public String verdict(ShowConnections.Message message) {
        return frame.t().of("anslutningar.verdict." + message.verdict());
    }

    /** Codes of its faults and where they were. */
    public String faults(ShowConnections.Message message) {
        return message.faults().stream()
                .map(fault ->
                        fault.expression().isEmpty() ? fault.code() : fault.code() + " (" + fault.expression() + ")")
                .collect(Collectors.joining(", "));
    }
}
