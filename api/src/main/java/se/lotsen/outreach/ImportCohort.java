package se.lotsen.outreach;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.outreach.CohortCheck.Good;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.shared.Ids;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/**
 * A manager takes a list of a cohort into a campaign: looked at first, then the good lines are taken in and the wrong ones kept to be put
 * right. The same list, put right, may be taken in again; who is a member already stays one.
 */
@UseCase(roles = Role.MANAGER)
public class ImportCohort {

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final MemberRows members;
    private final MayBeContacted may;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    ImportCohort(
            Campaigns campaigns,
            CampaignRows rows,
            MemberRows members,
            MayBeContacted may,
            Persons persons,
            AccessLog log,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.members = members;
        this.may = may;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What comes of a list. The figures are those of {@link Imported}, and add up to its lines.
     *
     * @param alike how many of those taken in may be somebody whom the municipality knows under another number
     */
    public record Plan(
            int lines, int taken, int known, int optedOut, int byList, int again, int alike, List<WrongLine> wrong) {}

    private record Judged(Plan plan, List<Good> taken) {}

    /** What would come of it; nothing is saved. */
    public Plan preview(UUID campaignId, List<CohortLine> lines, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var judged = judge(campaigns.running(campaignId, actor), lines, actor);
        var alike = (int) judged.taken().stream()
                .filter(good -> !persons.alike(person(good), actor).isEmpty())
                .count();
        var plan = judged.plan();
        return new Plan(
                plan.lines(),
                plan.taken(),
                plan.known(),
                plan.optedOut(),
                plan.byList(),
                plan.again(),
                alike,
                plan.wrong());
    }

    /** Takes the good lines in. */
    public Plan save(UUID campaignId, List<CohortLine> lines, Actor actor) {
        var campaign = campaigns.runningForUpdate(campaignId, actor);
        var judged = judge(campaign, lines, actor);
        var plan = judged.plan();
        var id = Ids.next();
        rows.addImport(
                actor.municipalityId(),
                id,
                campaignId,
                clock.instant(),
                actor.requireStaffId(),
                plan.lines(),
                plan.taken(),
                plan.known(),
                plan.optedOut(),
                plan.byList(),
                plan.again(),
                plan.wrong().size());
        for (var wrong : plan.wrong()) {
            rows.addWrong(actor.municipalityId(), id, wrong.line(), wrong.field(), wrong.fault(), wrong.raw());
        }
        var taken = judged.taken().stream()
                .map(good -> row(good, campaignId, actor))
                .toList();
        if (!taken.isEmpty()) members.saveAll(taken);
        log.persons(Action.CHANGE, taken.stream().map(MemberRow::memberId).toList(), campaign.number());
        return plan;
    }

    private Judged judge(Campaign campaign, List<CohortLine> lines, Actor actor) {
        var today = Swedish.today(clock);
        var check = new CohortCheck(campaign.cohort(), typed -> persons.wrongNumber(typed, today, actor));
        var sorted = check.sort(lines);
        var wrongNumbers = wrongNumbers(lines, sorted.wrong());
        var numbers = new ArrayList<>(sorted.good().stream().map(Good::number).toList());
        numbers.addAll(wrongNumbers.values());
        var before = members.among(
                actor.municipalityId(),
                campaign.id(),
                SqlArray.of(numbers.stream().map(PersonNumber::value).toList()));
        var whyNot = may.whyNot(Set.copyOf(numbers), actor);
        var taken = new ArrayList<Good>();
        var wrong = new ArrayList<WrongLine>();
        var again = 0;
        var optedOut = 0;
        var known = sorted.hidden();
        for (var good : sorted.good()) {
            if (before.contains(good.number().value())) again++;
            else {
                switch (whyNot.get(good.number())) {
                    case null -> taken.add(good);
                    case OPTED_OUT -> optedOut++;
                    case KNOWN -> known++;
                }
            }
        }
        for (var line : sorted.wrong()) {
            var number = wrongNumbers.get(line.line());
            switch (number == null ? null : whyNot.get(number)) {
                case null -> wrong.add(line);
                case OPTED_OUT -> optedOut++;
                case KNOWN -> known++;
            }
        }
        var plan = new Plan(lines.size(), taken.size(), known, optedOut, sorted.byList(), again, 0, List.copyOf(wrong));
        return new Judged(plan, List.copyOf(taken));
    }

    /** The numbers of wrong lines that can be read: who is left out anyway needs no correction, and is kept in no line. */
    private static Map<Integer, PersonNumber> wrongNumbers(List<CohortLine> lines, List<WrongLine> wrong) {
        var at = wrong.stream().map(WrongLine::line).collect(Collectors.toSet());
        var numbers = new HashMap<Integer, PersonNumber>();
        for (var line : lines) {
            if (at.contains(line.line())
                    && PersonNumber.fromTyped(line.number()) instanceof PersonNumber.Parsed(var number)) {
                numbers.put(line.line(), number);
            }
        }
        return numbers;
    }

    private MemberRow row(Good good, UUID campaignId, Actor actor) {
        return new MemberRow(
                actor.municipalityId(),
                Ids.next(),
                campaignId,
                good.number().value(),
                good.givenName(),
                good.familyName(),
                good.phone(),
                good.street(),
                good.postalCode(),
                good.city(),
                good.number().sex(),
                good.number().birthYear().stream().boxed().findFirst().orElse(null),
                clock.instant(),
                null,
                Stand.WAITING,
                null,
                0,
                null,
                null,
                null,
                null,
                0);
    }

    private static NewPerson person(Good good) {
        return new NewPerson(
                good.number(),
                good.givenName(),
                good.familyName(),
                Protection.NONE,
                good.phone(),
                good.street(),
                good.postalCode(),
                good.city(),
                ContactPreference.PHONE,
                "sv",
                null);
    }
}
