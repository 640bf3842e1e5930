package se.lotsen.web.anslutningar;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.sender.Connection;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Topic;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The form that subscribes on a record system's behalf. The secret that was typed is never written back. */
public record NyPrenumerationPage(Frame frame, Connection connection, FormFields typed, Problems problems)
        implements Page {

    /** Seconds of silence before a heartbeat; the first is none. */
    private static final List<String> HEARTBEATS = List.of("", "900", "3600", "86400");

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("anslutningar.subscribe");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the record system's page. */
    public String back() {
        return "/anslutningar/" + connection.clientId();
    }

    /** What it can be told of. */
    public List<Choice> topics() {
        return Stream.of(Topic.values())
                .map(topic -> new Choice(topic.name(), frame.t().of("anslutningar.topic", topic)))
                .toList();
    }

    /** How much a notification can tell. */
    public List<Choice> contents() {
        return Stream.of(Content.values())
                .map(content -> new Choice(content.name(), frame.t().of("anslutningar.content", content)))
                .toList();
    }

    /** How long it can be silent. */
    public List<Choice> heartbeats() {
        return HEARTBEATS.stream()
                .map(seconds -> new Choice(
                        seconds, frame.t().of("anslutningar.heartbeat." + (seconds.isEmpty() ? "none" : seconds))))
                .toList();
    }

    /** What was chosen, or the usual. */
    public String topic() {
        return typed.text("amne").isEmpty() ? Topic.REFERRAL_TASK.name() : typed.text("amne");
    }

    /** What was chosen, or the usual. */
    public String content() {
        return typed.text("innehall").isEmpty() ? Content.ID_ONLY.name() : typed.text("innehall");
    }

    /** The machines that it may be notified at, in words. */
    public String hosts() {
        return String.join(", ", connection.notifyHosts());
    }

    static @Nullable Integer seconds(String chosen) {
        return chosen.isEmpty() || !HEARTBEATS.contains(chosen) ? null : Integer.valueOf(chosen);
    }
}
