package se.lotsen.reportback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.Missing;

/**
 * The only door through which a report is written, and the nurse's to read them: a sender sees only what answers its own referrals. Whoever
 * reads or writes through it has told the access log.
 */
@Singleton
public class Reports {

    private final ReportRows rows;
    private final Referrals referrals;
    private final AccessLog log;
    private final ObjectMapper json;
    private final Clock clock;

    Reports(ReportRows rows, Referrals referrals, AccessLog log, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.referrals = referrals;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** Everything told about a referral, newest first. */
    public List<Report> of(UUID referralId, Actor actor) {
        var referral = referrals.read(referralId, actor);
        return rows.of(actor.municipalityId(), referral.file().id()).stream()
                .map(this::report)
                .toList();
    }

    /** One report. */
    public Report one(UUID reportId, Actor actor) {
        var row = rows.one(actor.municipalityId(), reportId).orElseThrow(() -> new Missing("report"));
        referrals.read(row.referralId(), actor);
        return report(row);
    }

    /** Notes that a nurse has opened everything told about a referral. */
    void markRead(UUID referralId, Actor actor) {
        rows.markRead(actor.municipalityId(), referralId, clock.instant(), actor.requireStaffId());
    }

    /** Keeps a report and tells the access log that it left, unless the same message has been kept before. */
    void keep(Report report, UUID outboxId, Referral referral, Actor actor) {
        var written = rows.add(
                actor.municipalityId(),
                report.id(),
                report.referralId(),
                outboxId,
                report.kind(),
                report.sentAt(),
                report.happenedAt(),
                report.authorName(),
                report.authorPhone(),
                report.text(),
                asJson(report.parts()),
                literal(report.withheld()));
        if (written == 0) return;
        log.person(Action.DISCLOSE, referral.file().personId(), referral.file().number());
    }

    private Report report(ReportRow row) {
        return new Report(
                row.reportId(),
                row.referralId(),
                row.kind(),
                row.sentAt(),
                row.happenedAt(),
                row.authorName(),
                row.authorPhone(),
                row.text(),
                parts(row.parts()),
                Arrays.stream(row.withheld()).map(ConsentItem::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private List<ReportPart> parts(String text) {
        try {
            return json.readValue(text, new TypeReference<List<ReportPart>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the parts of a report could not be read", e);
        }
    }

    private String asJson(List<ReportPart> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the parts of a report could not be written", e);
        }
    }

    private static String literal(Set<ConsentItem> items) {
        return items.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
