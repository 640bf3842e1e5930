package se.lotsen.matching;

import static se.lotsen.matching.Reason.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.matching.KeptTo.Goes;

/**
 * The rules of matching, each named for what it asks. A rule speaks only when the person has a reason to care; all of them weigh the same,
 * and no score is kept.
 */
final class FitRules {

    private static final int FACTS_HOLD_MONTHS = 12;
    private static final String SWEDISH = "sv";

    private FitRules() {}

    /** Every rule, in the order in which reasons are shown. */
    static List<FitRule> on(LocalDate today) {
        var rules = new ArrayList<FitRule>(List.of(
                FitRules::itIsRunning,
                FitRules::itHasASession,
                FitRules::theDaySuits,
                FitRules::itIsNotInTheEvening,
                FitRules::thereIsRoom));
        for (var interest : Interest.values()) rules.add((person, offering, _) -> theyLike(interest, person, offering));
        rules.addAll(List.of(
                FitRules::peopleMeetThere,
                FitRules::theyCanHear,
                FitRules::itIsQuietEnough,
                FitRules::itIsForSightAndHearing,
                FitRules::thereIsAToilet,
                FitRules::thereAreNoSteps,
                FitRules::theyNeedNotWalkFar,
                FitRules::aBusStops,
                FitRules::itIsWhereTheyLive,
                FitRules::theyNeedNotComeAlone,
                FitRules::theGroupIsSmall,
                FitRules::theyCanAffordIt,
                FitRules::theyUnderstandTheLanguage,
                FitRules::theyNeedNotBeOnline,
                FitRules::itIsForCarers,
                FitRules::theyCanEatThere,
                FitRules::thePlaceIsKnown,
                (_, offering, _) -> theFactsAreFresh(offering, today)));
        return List.copyOf(rules);
    }

    private static Optional<Reason> itIsRunning(PersonProfile person, Offering offering, @Nullable Session next) {
        var status = offering.activity().status();
        return when(!status.isRunning(), Kind.NOT_RUNNING, status.name());
    }

    private static Optional<Reason> itHasASession(PersonProfile person, Offering offering, @Nullable Session next) {
        return when(offering.activity().status().isRunning() && next == null, Kind.NO_SESSION);
    }

    private static Optional<Reason> theDaySuits(PersonProfile person, Offering offering, @Nullable Session next) {
        return when(next != null && !Matching.isOnADayThatSuits(person, next), Kind.OTHER_DAYS);
    }

    private static Optional<Reason> itIsNotInTheEvening(
            PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.notEvenings() || next == null) return Optional.empty();
        var kind = next.isEvening() ? Kind.ONLY_EVENINGS : Kind.DAYTIME;
        return Optional.of(Reason.of(kind, next.startsAt().toString()));
    }

    private static Optional<Reason> thereIsRoom(PersonProfile person, Offering offering, @Nullable Session next) {
        if (next == null || next.hasRoom()) return Optional.empty();
        return Optional.of(Reason.of(person.onlyFreePlaces() ? Kind.FULL : Kind.FULL_NOW));
    }

    private static Optional<Reason> theyLike(Interest interest, PersonProfile person, Offering offering) {
        var likes = person.interests().contains(interest);
        return when(likes && InterestMatch.suits(interest, offering.activity()), Kind.INTEREST, interest.name());
    }

    private static Optional<Reason> peopleMeetThere(PersonProfile person, Offering offering, @Nullable Session next) {
        return when(offering.activity().pillars().contains(Activity.Pillar.SOCIAL_FELLOWSHIP), Kind.MEETS_PEOPLE);
    }

    private static Optional<Reason> theyCanHear(PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.HEARING)) return Optional.empty();
        return fact(
                offering, MeetingPlace::hearingLoop, Kind.HEARING_LOOP, Kind.ASK_HEARING_LOOP, Kind.NO_HEARING_LOOP);
    }

    private static Optional<Reason> itIsQuietEnough(PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.NOISE, Barrier.HEARING)) return Optional.empty();
        var activity = offering.activity();
        var minds = person.hasAny(Barrier.NOISE);
        if (activity.music() == null) return when(minds, Kind.ASK_MUSIC);
        return switch (activity.music()) {
            case WITHOUT -> Optional.of(Reason.of(Kind.WITHOUT_MUSIC));
            case WITH -> {
                var loud = minds || activity.kind() == Activity.Kind.DANCE;
                yield Optional.of(Reason.of(loud ? Kind.LOUD_MUSIC : Kind.MUSIC_IS_PLAYED));
            }
        };
    }

    private static Optional<Reason> itIsForSightAndHearing(
            PersonProfile person, Offering offering, @Nullable Session next) {
        if (offering.activity().kind() != Activity.Kind.SIGHT_AND_HEARING) return Optional.empty();
        var concerned = person.hasAny(Barrier.SIGHT, Barrier.HEARING);
        return Optional.of(Reason.of(concerned ? Kind.MADE_FOR_SIGHT_AND_HEARING : Kind.ONLY_FOR_SIGHT_AND_HEARING));
    }

    private static Optional<Reason> thereIsAToilet(PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.TOILET)) return Optional.empty();
        return fact(offering, MeetingPlace::toilet, Kind.TOILET, Kind.ASK_TOILET, Kind.NO_TOILET);
    }

    private static Optional<Reason> thereAreNoSteps(PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.STEPS, Barrier.WALKING)) return Optional.empty();
        var otherwise = person.hasAny(Barrier.STEPS) ? Kind.STEPS : Kind.NOT_STEP_FREE;
        return fact(offering, MeetingPlace::stepFree, Kind.STEP_FREE, Kind.ASK_STEP_FREE, otherwise);
    }

    private static Optional<Reason> theyNeedNotWalkFar(
            PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.WALKING)) return Optional.empty();
        return switch (offering.activity().kind()) {
            case CHAIR_GYMNASTICS -> Optional.of(Reason.of(Kind.SITTING));
            case WALK -> Optional.of(Reason.of(Kind.WALKING_PACE));
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> aBusStops(PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.TRANSPORT, Barrier.DISTANCE, Barrier.WALKING)) return Optional.empty();
        if (isDigital(offering)) return Optional.of(Reason.of(Kind.FROM_HOME));
        return fact(offering, MeetingPlace::busStop, Kind.BUS_STOP, Kind.ASK_BUS_STOP, Kind.NO_BUS_STOP);
    }

    private static Optional<Reason> itIsWhereTheyLive(PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.TRANSPORT, Barrier.DISTANCE) || isDigital(offering)) return Optional.empty();
        var area = offering.place() == null ? null : offering.place().area();
        if (area == null || person.town() == null) return Optional.of(Reason.of(Kind.ASK_WAY_THERE));
        var kind = Matching.isInTheirTown(person, offering) ? Kind.SAME_TOWN : Kind.OTHER_TOWN;
        return Optional.of(Reason.of(kind, area));
    }

    private static Optional<Reason> theyNeedNotComeAlone(
            PersonProfile person, Offering offering, @Nullable Session next) {
        var goes = person.keptTo().goes();
        var cares = person.wantsCompany() || person.hasAny(Barrier.ALONE, Barrier.FEAR_OF_PLACE);
        if (isDigital(offering) || (goes == null ? !cares : goes == Goes.TOGETHER)) return Optional.empty();
        var otherwise = goes == Goes.ALONE ? Kind.NOT_ALONE : Kind.NOBODY_MEETS;
        return known(offering.aloneFriendly(), Kind.ALONE_FRIENDLY, Kind.ASK_WHO_MEETS, otherwise);
    }

    private static Optional<Reason> theGroupIsSmall(PersonProfile person, Offering offering, @Nullable Session next) {
        var only = person.keptTo().smallGroups();
        var cares = only || person.hasAny(Barrier.LARGE_GROUPS, Barrier.MEMORY, Barrier.FEAR_OF_PLACE);
        if (!cares || offering.activity().form() == Activity.Form.INDIVIDUAL) return Optional.empty();
        var otherwise = only ? Kind.NOT_A_SMALL_GROUP : Kind.LARGE_GROUP;
        return known(offering.smallGroup(), Kind.SMALL_GROUP, Kind.ASK_GROUP_SIZE, otherwise);
    }

    private static Optional<Reason> theyCanAffordIt(PersonProfile person, Offering offering, @Nullable Session next) {
        var cost = offering.activity().costKr();
        var most = person.keptTo().mostKr();
        var minds = most != null || person.hasAny(Barrier.MONEY);
        if (cost == null) return when(minds, Kind.ASK_PRICE);
        if (most != null && cost > most) return when(true, Kind.COSTS_TOO_MUCH, Integer.toString(cost));
        return cost == 0 ? when(minds, Kind.FREE_OF_CHARGE) : when(true, Kind.COSTS, Integer.toString(cost));
    }

    private static Optional<Reason> theyUnderstandTheLanguage(
            PersonProfile person, Offering offering, @Nullable Session next) {
        var language = offering.activity().language();
        var theirs = person.language();
        var only = person.keptTo().language();
        if (only != null && !only.equals(language)) return when(true, Kind.NOT_IN_THE_LANGUAGE, language);
        if (theirs.equals(SWEDISH) && !person.hasAny(Barrier.LANGUAGE)) {
            return when(!language.equals(SWEDISH), Kind.OTHER_LANGUAGE, language);
        }
        var own = language.equals(theirs) && !theirs.equals(SWEDISH);
        return Optional.of(Reason.of(own ? Kind.OWN_LANGUAGE : Kind.OTHER_LANGUAGE, language));
    }

    private static Optional<Reason> theyNeedNotBeOnline(
            PersonProfile person, Offering offering, @Nullable Session next) {
        if (!person.hasAny(Barrier.DIGITAL)) return Optional.empty();
        if (isDigital(offering)) return Optional.of(Reason.of(Kind.ONLY_DIGITAL));
        return when(offering.activity().kind() == Activity.Kind.DIGITAL_SUPPORT, Kind.HELP_WITH_DIGITAL);
    }

    private static Optional<Reason> itIsForCarers(PersonProfile person, Offering offering, @Nullable Session next) {
        if (offering.activity().kind() != Activity.Kind.CARERS) return Optional.empty();
        var cares = person.hasAny(Barrier.CARER_NO_TIME);
        return Optional.of(Reason.of(cares ? Kind.MADE_FOR_CARERS : Kind.ONLY_FOR_CARERS));
    }

    private static Optional<Reason> theyCanEatThere(PersonProfile person, Offering offering, @Nullable Session next) {
        var eats = offering.activity().kind() == Activity.Kind.LUNCH
                || offering.activity().kind() == Activity.Kind.CAFE;
        return when(eats && person.hasAny(Barrier.EATING), Kind.ASK_ABOUT_FOOD);
    }

    private static Optional<Reason> thePlaceIsKnown(PersonProfile person, Offering offering, @Nullable Session next) {
        return when(offering.place() == null && !isDigital(offering), Kind.ASK_PLACE);
    }

    private static Optional<Reason> theFactsAreFresh(Offering offering, LocalDate today) {
        var assured = offering.activity().assuredOn();
        if (assured == null || !assured.plusMonths(FACTS_HOLD_MONTHS).isBefore(today)) return Optional.empty();
        return Optional.of(Reason.of(Kind.FACTS_ARE_OLD, assured.toString()));
    }

    /** A fact about the place; what is held online needs none. */
    private static Optional<Reason> fact(
            Offering offering, Function<MeetingPlace, @Nullable Boolean> fact, Kind yes, Kind unknown, Kind no) {
        if (isDigital(offering)) return Optional.empty();
        return known(offering.place() == null ? null : fact.apply(offering.place()), yes, unknown, no);
    }

    private static Optional<Reason> known(@Nullable Boolean fact, Kind yes, Kind unknown, Kind no) {
        if (fact == null) return Optional.of(Reason.of(unknown));
        return Optional.of(Reason.of(fact ? yes : no));
    }

    private static boolean isDigital(Offering offering) {
        return Boolean.TRUE.equals(offering.activity().digital());
    }

    private static Optional<Reason> when(boolean said, Kind kind, String... args) {
        return said ? Optional.of(Reason.of(kind, args)) : Optional.empty();
    }
}
