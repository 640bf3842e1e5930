package se.lotsen.web.anslutningar;

import org.jspecify.annotations.Nullable;
import se.lotsen.subscription.ShowSubscriptions;
import se.lotsen.subscription.Subscription.Status;
import se.lotsen.web.support.Texts;

/** A subscription in words. */
public record SubscriptionWords(ShowSubscriptions.Shown shown, Texts t) {

    /** What it is about. */
    public String topic() {
        return t.of("anslutningar.topic", shown.subscription().topic());
    }

    /** Who made it, how much it tells, and whether a secret goes along. */
    public String how() {
        var who = t.of(shown.byMunicipality() ? "anslutningar.byMunicipality" : "anslutningar.bySystem");
        var content =
                t.of("anslutningar.content", shown.subscription().settings().content());
        return shown.hasSecret() ? who + ". " + content + ". " + t.of("anslutningar.hasSecret") : who + ". " + content;
    }

    /** Where it is. */
    public String state() {
        return t.of(
                shown.isFailing() && status() != Status.ERROR
                        ? "anslutningar.failing"
                        : "anslutningar.status." + status());
    }

    /** Colour of the state. */
    public String colour() {
        if (status() == Status.ERROR) return "danger";
        if (shown.isFailing()) return "warning";
        return status() == Status.ACTIVE ? "success" : "neutral";
    }

    /** When it was last taken, and what waits. */
    public String lastSent() {
        var at = shown.lastSentAt() == null ? t.of("anslutningar.never") : t.dateTime(shown.lastSentAt());
        return shown.waiting() == 0 ? at : at + ", " + t.of("anslutningar.waiting", shown.waiting());
    }

    /** When it last failed, or null when it never has. */
    public @Nullable String lastErrorAt() {
        return shown.lastErrorAt() == null ? null : t.dateTime(shown.lastErrorAt());
    }

    private Status status() {
        return shown.subscription().status();
    }
}
