package se.lotsen.web.anslutningar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lotsen.sender.Connection;
import se.lotsen.sender.ShowConnections;
import se.lotsen.web.support.Texts;

/** A connection in words, the same in the list and on its page. */
public record ConnectionWords(Connection connection, Texts t) {

    /** Share of refused messages that is worth a look. */
    private static final int MANY_REFUSED = 20;

    /** Address of its page. */
    public String href() {
        return "/anslutningar/" + connection.clientId();
    }

    /** When it last fetched a token, or that it never has. */
    public String seen() {
        return moment(connection.lastSeenAt());
    }

    /** When its last message came, or that none has lately. */
    public String lastMessage() {
        var at = connection.lastMessageAt();
        return at == null ? t.of("anslutningar.noMessages", ShowConnections.DAYS) : t.dateTime(at);
    }

    /** "12 mottagna, 1 avvisat (8 %)", or that none came. */
    public String messages() {
        var percent = connection.refusedPercent();
        if (percent == null) return t.of("anslutningar.noMessages", ShowConnections.DAYS);
        return t.of("anslutningar.counts", connection.taken(), connection.refused(), percent);
    }

    /** True when so many messages are refused that somebody should ask the health centre. */
    public boolean isTroubled() {
        var percent = connection.refusedPercent();
        return percent != null && percent >= MANY_REFUSED;
    }

    private String moment(@Nullable Instant at) {
        return at == null ? t.of("anslutningar.never") : t.dateTime(at);
    }
}
