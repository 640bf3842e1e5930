package se.lotsen.matching;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseFile;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.notice.Hindrance;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Swedish;

/** What fits a person, why, what does not and why not; and what has been offered so far. */
@UseCase(roles = Role.GUIDE)
public class Suggestions {

    private final Cases cases;
    private final Profiles profiles;
    private final Catalogue catalogue;
    private final Ways ways;
    private final MatchingRows rows;
    private final AccessLog log;
    private final Clock clock;

    Suggestions(
            Cases cases,
            Profiles profiles,
            Catalogue catalogue,
            Ways ways,
            MatchingRows rows,
            AccessLog log,
            Clock clock) {
        this.cases = cases;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.ways = ways;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the guide has taken away from, or added to, what the talk says. Taking away a chip never changes the talk.
     *
     * @param withoutBarriers barriers not to mind now
     * @param withoutInterests interests not to mind now
     * @param eveningsToo true to show evenings although the talk says no
     * @param days only these days of the week; empty means every day
     * @param fullToo true to show what is full
     * @param keptTo what the list is kept to besides
     */
    public record Filter(
            Set<Barrier> withoutBarriers,
            Set<Interest> withoutInterests,
            boolean eveningsToo,
            Set<DayOfWeek> days,
            boolean fullToo,
            KeptTo keptTo) {

        /** As the talk says. */
        public static final Filter AS_THE_TALK_SAYS =
                new Filter(Set.of(), Set.of(), false, Set.of(), false, KeptTo.NOTHING);

        PersonProfile applyTo(PersonProfile person) {
            return new PersonProfile(
                    without(person.barriers(), withoutBarriers),
                    without(person.interests(), withoutInterests),
                    person.notEvenings() && !eveningsToo,
                    person.wantsCompany(),
                    person.language(),
                    person.town(),
                    days,
                    !fullToo,
                    keptTo);
        }

        private static <E> Set<E> without(Set<E> all, Set<E> some) {
            var rest = new HashSet<>(all);
            rest.removeAll(some);
            return Set.copyOf(rest);
        }
    }

    /**
     * The page.
     *
     * @param asked the profile from the latest talk: all the chips
     * @param used the profile that the list is for: the chips that are on
     * @param offered what has been offered, newest first
     * @param closed the ways by which the person may not be told now, each with why
     * @param textMessage the words of the text message that would go
     */
    public record Page(
            String caseNumber,
            PersonProfile asked,
            PersonProfile used,
            List<Fit> fitting,
            List<Fit> excluded,
            List<Suggestion> offered,
            Map<Suggestion.How, Hindrance> closed,
            String textMessage) {

        /** True when the person may be told in this way now. */
        public boolean isOpen(Suggestion.How how) {
            return !closed.containsKey(how);
        }
    }

    /** Shows them. Missing before the health talk is held. */
    public Page show(String caseNumber, Filter filter, Actor actor) {
        return page(cases.read(caseNumber, actor).file(), filter, actor);
    }

    private Page page(CaseFile file, Filter filter, Actor actor) {
        var asked = profiles.of(file, actor);
        var used = filter.applyTo(asked);
        var ranking = Matching.rank(used, catalogue.offerings(actor), Swedish.today(clock));
        var offered = rows.ofCase(actor.municipalityId(), file.id());
        return new Page(
                file.number(),
                asked,
                used,
                ranking.fitting(),
                ranking.excluded(),
                offered,
                ways.closed(file, actor),
                ways.textMessage(actor));
    }

    /** As the talk says, for paper that leaves the building: logged as a printing. Forbidden when no paper may leave. */
    public Page print(String caseNumber, Actor actor) {
        var file = cases.read(caseNumber, actor).file();
        var page = page(file, Filter.AS_THE_TALK_SAYS, actor);
        if (!page.isOpen(Suggestion.How.PRINT)) throw new Forbidden("paper about a protected person");
        log.person(Action.PRINT, file.personId(), caseNumber);
        return page;
    }
}
