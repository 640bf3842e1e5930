package se.lotsen.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseState;
import se.lotsen.casework.NextStep;
import se.lotsen.person.Person;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/**
 * View: the guides with who is away, and the cases of one of them, or of nobody, to choose among, with the referrals that the guide has taken
 * on and not answered. A manager reads initials, a guide names.
 */
@UseCase(roles = {Role.GUIDE, Role.MANAGER})
public class ShowHandover {

    private final HandoverRows rows;
    private final AccessLog log;
    private final Clock clock;

    ShowHandover(HandoverRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A guide.
     *
     * @param languages ISO 639-1 codes of what the guide speaks besides Swedish
     * @param open number of open cases
     * @param awayUntil last day of the absence that today is in, or null
     */
    public record GuideLine(
            UUID id,
            String name,
            boolean handlesProtected,
            List<String> languages,
            int open,
            @Nullable LocalDate awayUntil) {}

    /** An absence, now or to come. */
    public record Absence(UUID id, String guide, LocalDate from, LocalDate until) {}

    /**
     * A case to choose.
     *
     * @param person name or initials, or null when the reader may not see who it is
     * @param urgent as it was sent or told
     */
    public record CaseLine(
            UUID id,
            String number,
            @Nullable String person,
            boolean urgent,
            CaseState state,
            NextStep.@Nullable Kind step,
            @Nullable LocalDate on) {}

    /**
     * A referral to choose.
     *
     * @param person name or initials, or null when the reader may not see who it is
     * @param answerDue day by which it is to be answered
     */
    public record ReferralLine(
            UUID id, String number, @Nullable String person, boolean urgent, LocalDate answerDue) {}

    /**
     * The page.
     *
     * @param inQueue how many open cases nobody has
     * @param ofTeam true when the cases are those of the team's queue
     * @param from the guide whose cases are shown, or null when none is chosen
     */
    public record Page(
            LocalDate today,
            List<GuideLine> guides,
            List<Absence> absences,
            int inQueue,
            boolean ofTeam,
            @Nullable GuideLine from,
            List<CaseLine> cases,
            List<ReferralLine> referrals) {

        /** True when there is nothing to choose among. */
        public boolean isEmpty() {
            return cases.isEmpty() && referrals.isEmpty();
        }

        /** True when cases are shown to choose among. */
        public boolean isChosen() {
            return ofTeam || from != null;
        }
    }

    /** Shows the team's queue. */
    public Page showQueue(Actor actor) {
        return page(null, rows.openOfNobody(actor.municipalityId()), List.of(), true, actor);
    }

    /** Shows the cases of a guide, or nobody's when it is still to be chosen whose. */
    public Page show(@Nullable UUID fromGuide, Actor actor) {
        if (fromGuide == null) return page(null, List.of(), List.of(), false, actor);
        return page(
                fromGuide,
                rows.openOf(actor.municipalityId(), fromGuide),
                rows.claimedBy(actor.municipalityId(), fromGuide),
                false,
                actor);
    }

    private Page page(
            @Nullable UUID fromGuide,
            List<CaseToMoveRow> found,
            List<ReferralToMoveRow> claimed,
            boolean ofTeam,
            Actor actor) {
        var today = Swedish.today(clock);
        var guides = rows.guides(actor.municipalityId(), today).stream()
                .map(ShowHandover::guide)
                .toList();
        var absences = rows.absences(actor.municipalityId(), today).stream()
                .map(row -> new Absence(row.absenceId(), row.guide(), row.fromOn(), row.untilOn()))
                .toList();
        var from = fromGuide == null
                ? null
                : guides.stream()
                        .filter(guide -> guide.id().equals(fromGuide))
                        .findFirst()
                        .orElseThrow(() -> new Missing("guide"));
        log.persons(
                Action.READ,
                Stream.concat(
                                found.stream().map(CaseToMoveRow::personId),
                                claimed.stream().map(ReferralToMoveRow::personId))
                        .filter(Objects::nonNull)
                        .toList(),
                null);
        return new Page(
                today,
                guides,
                absences,
                ofTeam ? found.size() : rows.countOfNobody(actor.municipalityId()),
                ofTeam,
                from,
                found.stream().map(row -> line(row, actor)).toList(),
                claimed.stream().map(row -> line(row, actor)).toList());
    }

    static GuideLine guide(GuideRow row) {
        var languages = Stream.of(row.languages().split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
        return new GuideLine(
                row.staffId(), row.displayName(), row.handlesProtected(), languages, row.open(), row.awayUntil());
    }

    private static CaseLine line(CaseToMoveRow row, Actor actor) {
        return new CaseLine(
                row.caseId(),
                row.number(),
                called(row.givenName(), row.familyName(), actor),
                row.urgent(),
                row.state(),
                row.nextStep(),
                row.nextStepOn());
    }

    private static ReferralLine line(ReferralToMoveRow row, Actor actor) {
        return new ReferralLine(
                row.referralId(),
                row.number(),
                called(row.givenName(), row.familyName(), actor),
                row.urgent(),
                row.answerDue());
    }

    /** How a person is called to a reader: the manager's work needs no names. */
    static @Nullable String called(@Nullable String given, @Nullable String family, Actor actor) {
        if (given == null || family == null) return null;
        return actor.role() == Role.GUIDE ? given + " " + family : Person.initials(given, family);
    }
}
