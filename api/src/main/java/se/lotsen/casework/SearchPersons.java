package se.lotsen.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.FoundRow;
import se.lotsen.person.PersonSearch;
import se.lotsen.person.SearchTerm;
import se.lotsen.referral.ReferralState;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/**
 * View: persons found by name, identity number, or the number of a case or referral; by nothing else. The one who searches is kept in the
 * access log with those who were shown; what was typed is kept nowhere.
 */
@UseCase(roles = Role.GUIDE)
public class SearchPersons {

    /** Most persons shown. */
    public static final int MOST = 50;

    private final PersonSearch persons;
    private final SearchRows rows;
    private final AccessLog log;
    private final Clock clock;

    SearchPersons(PersonSearch persons, SearchRows rows, AccessLog log, Clock clock) {
        this.persons = persons;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Someone found.
     *
     * @param age in whole years, or empty when the number does not tell
     * @param masked the birth part of the identity number
     * @param cases newest first
     * @param referrals those that led to no case, newest first
     */
    public record Hit(
            UUID personId,
            String name,
            OptionalInt age,
            String masked,
            List<FoundCase> cases,
            List<FoundReferral> referrals) {

        /** True when a new case may be opened: there is no open one. */
        public boolean mayOpenCase() {
            return cases.stream().noneMatch(it -> it.state() != CaseState.CLOSED);
        }
    }

    /**
     * A case of someone found.
     *
     * @param closedAt when it ended, or null while it is open
     * @param guide null while it waits in the team's queue
     */
    public record FoundCase(
            String number,
            CaseState state,
            @Nullable Instant closedAt,
            @Nullable String guide) {}

    /** A referral of someone found, without a case. */
    public record FoundReferral(UUID referralId, String number, ReferralState state, String sender) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Those found, the closest first; {@code more} when there are more than {@value #MOST}. */
        record Found(List<Hit> hits, boolean more) implements Outcome {}

        /** Nothing to search by, or only single letters. */
        record TooShort() implements Outcome {}

        /** Neither a name nor a whole number. */
        record NotSearchable() implements Outcome {}
    }

    /** Searches by what was typed. */
    public Outcome search(String typed, Actor actor) {
        return switch (SearchTerm.of(typed)) {
            case SearchTerm.Name name -> found(persons.named(name, actor, MOST + 1), actor);
            case SearchTerm.Number number -> found(persons.numbered(number, actor), actor);
            case SearchTerm.Matter(var numbers) ->
                found(rows.byMatter(actor.municipalityId(), SqlArray.of(numbers)), actor);
            case SearchTerm.TooShort _ -> nobody(new Outcome.TooShort());
            case SearchTerm.Neither _ -> nobody(new Outcome.NotSearchable());
        };
    }

    private Outcome nobody(Outcome outcome) {
        log.persons(Action.READ, List.of(), null);
        return outcome;
    }

    private Outcome found(List<FoundRow> found, Actor actor) {
        var shown = found.size() > MOST ? found.subList(0, MOST) : found;
        var ids = shown.stream().map(FoundRow::personId).toList();
        log.persons(Action.READ, ids, null);
        var cases = rows.cases(actor.municipalityId(), SqlArray.of(ids)).stream()
                .collect(Collectors.groupingBy(FoundCaseRow::personId));
        var referrals = rows.referrals(actor.municipalityId(), SqlArray.of(ids)).stream()
                .collect(Collectors.groupingBy(FoundReferralRow::personId));
        var today = Swedish.today(clock);
        var hits = shown.stream()
                .map(row -> hit(
                        row,
                        cases.getOrDefault(row.personId(), List.of()),
                        referrals.getOrDefault(row.personId(), List.of()),
                        today))
                .toList();
        return new Outcome.Found(hits, found.size() > MOST);
    }

    private static Hit hit(FoundRow row, List<FoundCaseRow> cases, List<FoundReferralRow> referrals, LocalDate today) {
        var number = PersonNumber.stored(row.numberKind(), row.personNumber());
        return new Hit(
                row.personId(),
                row.givenName() + " " + row.familyName(),
                number.ageOn(today),
                number.masked(),
                cases.stream()
                        .map(it -> new FoundCase(it.number(), it.state(), it.closedAt(), it.guide()))
                        .toList(),
                referrals.stream()
                        .map(it -> new FoundReferral(it.referralId(), it.number(), it.state(), it.sender()))
                        .toList());
    }
}
