package se.lotsen.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Guide;

/**
 * Everything that could be told at a milestone. {@code reportback} filters it by the consent that lives when it is sent.
 *
 * @param authorName the guide
 * @param authorPhone national format, or null
 */
public record ReportFacts(
        ReportKind kind,
        Instant happenedAt,
        String authorName,
        @Nullable String authorPhone,
        List<ReportPart> parts) {

    /** Topic in the outbox. */
    public static final String TOPIC = "report";

    /** Facts with a guide as their author. */
    public static ReportFacts by(Guide author, ReportKind kind, Instant happenedAt, List<ReportPart> parts) {
        return new ReportFacts(kind, happenedAt, author.name(), author.phone(), parts);
    }
}
