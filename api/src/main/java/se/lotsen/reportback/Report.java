package se.lotsen.reportback;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;

/**
 * What a health centre has been told: one message, never edited.
 *
 * @param id logical id of its Communication
 * @param happenedAt when the milestone was reached
 * @param text readable Swedish, a line for each sentence
 * @param parts what consent let through
 * @param withheld items that were held back
 */
public record Report(
        UUID id,
        UUID referralId,
        ReportKind kind,
        Instant sentAt,
        Instant happenedAt,
        String authorName,
        @Nullable String authorPhone,
        String text,
        List<ReportPart> parts,
        Set<ConsentItem> withheld) {}
