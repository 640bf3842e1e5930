package se.lotsen.reportback.fhir;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.Placer;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralSearch;
import se.lotsen.referral.Referrals;
import se.lotsen.reportback.ReportSearch;
import se.lotsen.reportback.Reports;
import se.lotsen.sender.Parties;
import se.lotsen.shared.Page;
import se.lotsen.shared.SqlArray;

/**
 * Shows a sender its own referrals and what it has been told about them. Anyone else's is missing. A page costs the same few queries however
 * many referrals are on it.
 */
@UseCase(roles = Role.SENDER_SYSTEM)
public class SentReferrals {

    private final Referrals referrals;
    private final Persons persons;
    private final Municipalities municipalities;
    private final Units units;
    private final Reports reports;
    private final NextMilestoneRows rows;
    private final AccessLog log;

    SentReferrals(
            Referrals referrals,
            Persons persons,
            Municipalities municipalities,
            Units units,
            Reports reports,
            NextMilestoneRows rows,
            AccessLog log) {
        this.referrals = referrals;
        this.persons = persons;
        this.municipalities = municipalities;
        this.units = units;
        this.reports = reports;
        this.rows = rows;
        this.log = log;
    }

    /** One by its logical id. */
    public SentReferral read(UUID referralId, Actor actor) {
        return whole(List.of(referrals.read(referralId, actor)), actor).getFirst();
    }

    /** The referral that a report is about. */
    public SentReferral ofReport(UUID reportId, Actor actor) {
        return read(reports.one(reportId, actor).referralId(), actor);
    }

    /** What was asked about a referral; empty when the id is no question of the sender's own. */
    public Optional<SentSupplement> supplement(UUID requestId, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        return referrals
                .supplementRequest(requestId, actor)
                .map(request -> new SentSupplement(read(request.referralId(), actor), request));
    }

    /** Everything that was asked about these referrals, oldest first. Those that are not the sender's own are left out. */
    public List<SentSupplement> supplements(Collection<UUID> referralIds, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var about = whole(referrals.these(referralIds, actor), actor).stream()
                .collect(Collectors.toMap(sent -> sent.referral().file().id(), Function.identity()));
        return referrals.supplementRequests(about.keySet(), actor).stream()
                .map(request -> new SentSupplement(of(about, request.referralId()), request))
                .toList();
    }

    /**
     * A page of them, in the order of their last change.
     *
     * @param number the sender's own or ours, or null for any
     */
    public Page<SentReferral> search(ReferralSearch wanted, @Nullable Placer number, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var search = Optional.of(wanted);
        if (number != null) search = id(number, actor).map(wanted::within);
        if (search.isEmpty()) return Page.empty();
        var found = referrals.search(search.get(), actor);
        return new Page<>(whole(found.items(), actor), found.more());
    }

    /** A page of what the sender has been told, in the order it was told. */
    public Page<SentReport> reports(ReportSearch wanted, Actor actor) {
        var found = reports.search(wanted, actor);
        var ids = found.items().stream()
                .map(report -> report.referralId())
                .distinct()
                .toList();
        var about = whole(referrals.these(ids, actor), actor).stream()
                .collect(Collectors.toMap(sent -> sent.referral().file().id(), Function.identity()));
        return found.map(report -> new SentReport(report, of(about, report.referralId())));
    }

    private Optional<UUID> id(Placer number, Actor actor) {
        var unitId = actor.requireUnitId();
        return number.system().equals(Systems.REFERRAL_ID)
                ? referrals.idByNumber(unitId, number.value(), actor)
                : referrals.idByPlacer(unitId, number, actor);
    }

    private List<SentReferral> whole(List<Referral> shown, Actor actor) {
        if (shown.isEmpty()) return List.of();
        var people = persons.these(shown.stream().map(r -> r.file().personId()).toList(), actor);
        var told = reports.of(shown, actor);
        var due = nextFollowUps(shown, actor);
        var parties = new Parties(municipalities.of(actor), units.unit(actor, actor.requireUnitId()));
        return shown.stream()
                .map(referral -> {
                    var file = referral.file();
                    return new SentReferral(
                            referral,
                            of(people, file.personId()),
                            parties,
                            told.getOrDefault(file.id(), List.of()),
                            referral instanceof Referral.Unanswered ? file.answerDue() : due.get(file.id()));
                })
                .toList();
    }

    private Map<UUID, LocalDate> nextFollowUps(Collection<Referral> shown, Actor actor) {
        var ids = SqlArray.of(shown.stream().map(r -> r.file().id()).toList());
        return rows.nextFollowUps(actor.municipalityId(), ids).stream()
                .collect(Collectors.toMap(NextMilestoneRow::referralId, NextMilestoneRow::dueOn));
    }

    private static <T> T of(Map<UUID, T> found, UUID id) {
        var one = found.get(id);
        if (one == null) throw new IllegalStateException("a referral is shown without what belongs to it");
        return one;
    }
}
