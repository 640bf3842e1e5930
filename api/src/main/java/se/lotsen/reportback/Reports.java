package se.lotsen.reportback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Page;
import se.lotsen.shared.SqlArray;

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

    /** Everything told about referrals that the actor has been shown, oldest first. */
    public Map<UUID, List<Report>> of(List<Referral> shown, Actor actor) {
        var ids = shown.stream().map(referral -> referral.file().id()).toList();
        return rows.ofAll(actor.municipalityId(), SqlArray.of(ids)).stream()
                .map(this::report)
                .collect(Collectors.groupingBy(Report::referralId));
    }

    /** A page of what the actor's own health centre has been told. Tells nothing of whom; the log is told when the referrals are read. */
    public Page<Report> search(ReportSearch wanted, Actor actor) {
        var stretch = wanted.stretch();
        var begin = stretch.begin();
        Searched inOrder = stretch.newestFirst() ? rows::newestFirst : rows::oldestFirst;
        var found = inOrder.page(
                actor.municipalityId(),
                actor.requireUnitId(),
                stretch.from(),
                stretch.until(),
                begin.at(),
                begin.id(),
                SqlArray.ofNullable(wanted.ids()),
                SqlArray.ofNullable(wanted.referralIds()),
                stretch.limit() + 1);
        return Page.of(found, stretch.limit()).map(this::report);
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
                referral.file().senderUnitId(),
                outboxId,
                report.kind(),
                report.sentAt(),
                report.happenedAt(),
                report.authorName(),
                report.authorPhone(),
                report.text(),
                asJson(report.parts()),
                SqlArray.of(report.withheld().stream().map(Enum::name).sorted().toList()));
        if (written == 0) return;
        referrals.told(referral, report.id(), report.sentAt(), actor);
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

    /** One of the two orders. */
    private interface Searched {
        List<ReportRow> page(
                String municipalityId,
                UUID unitId,
                Instant from,
                Instant until,
                Instant afterAt,
                UUID afterId,
                @Nullable String ids,
                @Nullable String referralIds,
                int limit);
    }
}
