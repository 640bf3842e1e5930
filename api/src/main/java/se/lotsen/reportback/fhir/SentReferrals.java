package se.lotsen.reportback.fhir;

import java.time.Instant;
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
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.Placer;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralSearch;
import se.lotsen.referral.Referrals;
import se.lotsen.reportback.Report;
import se.lotsen.reportback.ReportSearch;
import se.lotsen.reportback.Reports;
import se.lotsen.sender.Parties;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Page;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Stretch;

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
    private final VersionRows versions;
    private final AccessLog log;

    SentReferrals(
            Referrals referrals,
            Persons persons,
            Municipalities municipalities,
            Units units,
            Reports reports,
            VersionRows versions,
            AccessLog log) {
        this.referrals = referrals;
        this.persons = persons;
        this.municipalities = municipalities;
        this.units = units;
        this.reports = reports;
        this.versions = versions;
        this.log = log;
    }

    /** One by its logical id. */
    public SentReferral read(UUID referralId, Actor actor) {
        return whole(List.of(referrals.read(referralId, actor)), actor).getFirst();
    }

    /** One as it was at a version, or as it is when none is asked for. Missing when it has had no such version. */
    public SentReferral at(UUID referralId, @Nullable Integer version, Actor actor) {
        if (version == null) return read(referralId, actor);
        var referral = referrals.read(referralId, actor);
        var then = versions.these(actor.municipalityId(), SqlArray.of(List.of(referralId)), "{" + version + "}");
        if (then.isEmpty()) throw new Missing("version");
        return asOf(referral, then, actor).getFirst();
    }

    /**
     * A page of its versions, newest first. A version that comes meanwhile is not on a later page.
     *
     * @param before only earlier than this version
     * @param since only those that were reached at this moment or later
     */
    public Page<SentReferral> versions(UUID referralId, int before, Instant since, int limit, Actor actor) {
        var referral = referrals.read(referralId, actor);
        var found = versions.newestFirst(actor.municipalityId(), referralId, before, since, limit + 1);
        var page = Page.of(found, limit);
        return new Page<>(asOf(referral, page.items(), actor), page.more());
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
     * A page of what the sender has answered, in the order it came.
     *
     * @param ids only these questions, or null for all
     * @param referralIds only about these referrals, or null for all
     */
    public Page<SentSupplement> answers(
            @Nullable Collection<UUID> ids, @Nullable Collection<UUID> referralIds, Stretch stretch, Actor actor) {
        var found = referrals.answered(ids, referralIds, stretch, actor);
        var about = whole(
                        referrals.these(
                                found.items().stream()
                                        .map(request -> request.referralId())
                                        .distinct()
                                        .toList(),
                                actor),
                        actor)
                .stream()
                .collect(Collectors.toMap(sent -> sent.referral().file().id(), Function.identity()));
        return found.map(request -> new SentSupplement(of(about, request.referralId()), request));
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

    /** Each as it is now. What it tells is looked up by its version, so that both are of the same moment. */
    private List<SentReferral> whole(List<Referral> shown, Actor actor) {
        if (shown.isEmpty()) return List.of();
        var ids = shown.stream().map(referral -> referral.file().id()).toList();
        var numbers = shown.stream().map(referral -> referral.file().version()).toList();
        var now = versions.these(actor.municipalityId(), SqlArray.of(ids), SqlArray.of(numbers)).stream()
                .collect(Collectors.toMap(VersionRow::referralId, Function.identity()));
        var people = persons.these(shown.stream().map(r -> r.file().personId()).toList(), actor);
        var told = reports.of(shown, actor);
        var parties = parties(actor);
        return shown.stream()
                .map(referral -> {
                    var file = referral.file();
                    var reported = told.getOrDefault(file.id(), List.of());
                    return sent(referral, of(now, file.id()), of(people, file.personId()), parties, reported);
                })
                .toList();
    }

    /** One at several of its versions. */
    private List<SentReferral> asOf(Referral referral, List<VersionRow> rows, Actor actor) {
        var file = referral.file();
        var person = of(persons.these(List.of(file.personId()), actor), file.personId());
        var told = reports.of(List.of(referral), actor).getOrDefault(file.id(), List.of());
        var parties = parties(actor);
        return rows.stream()
                .map(row -> sent(referral, row, person, parties, told))
                .toList();
    }

    private static SentReferral sent(
            Referral referral, VersionRow row, Person person, Parties parties, List<Report> told) {
        return new SentReferral(
                referral, row.of(referral.file()), person, parties, row.of(told), row.suggestedOwner(), row.nextDue());
    }

    private Parties parties(Actor actor) {
        return new Parties(municipalities.of(actor), units.unit(actor, actor.requireUnitId()));
    }

    private static <T> T of(Map<UUID, T> found, UUID id) {
        var one = found.get(id);
        if (one == null) throw new IllegalStateException("a referral is shown without what belongs to it");
        return one;
    }
}
