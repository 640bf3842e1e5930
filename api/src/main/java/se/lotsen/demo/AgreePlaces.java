package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.lotsen.agreement.Agreement.RentPer;
import se.lotsen.agreement.CloseWeeks;
import se.lotsen.agreement.Demand.Kind;
import se.lotsen.agreement.ListPlaces;
import se.lotsen.agreement.MeasuredTime;
import se.lotsen.agreement.Outcome;
import se.lotsen.agreement.SetRequirement;
import se.lotsen.agreement.WriteAgreement;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.grant.Money;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** Gives a town's meeting places an agreement for this year, with its requirements. All of it is invented. */
@Singleton
@Requires(notEnv = "live")
final class AgreePlaces {

    private static final Map<Kind, Integer> LINKOPING = Map.of(
            Kind.WALK, 1,
            Kind.CHAIR_GYMNASTICS, 1,
            Kind.LARGER_HEALTH_ACTIVITY, 2,
            Kind.ACTIVITIES, 2,
            Kind.LUNCH, 5);
    private static final Map<Kind, Integer> WITH_EVENINGS =
            Map.of(Kind.ACTIVITIES, 2, Kind.LUNCH, 1, Kind.OUTSIDE_WEEKDAY_DAYTIME, 1);
    private static final Map<Kind, Integer> ORDINARY = Map.of(Kind.ACTIVITIES, 2, Kind.LUNCH, 1);
    private static final Map<Kind, Integer> SMALL = Map.of(Kind.ACTIVITIES, 1, Kind.LUNCH, 1);

    private static final Map<String, Map<Kind, Integer>> TERMS = Map.of(
            "norrt-bergshamra", SMALL,
            "norrt-hallstavik", WITH_EVENINGS,
            "norrt-haverodal", ORDINARY,
            "norrt-norrtalje", WITH_EVENINGS,
            "norrt-rimbo", WITH_EVENINGS,
            "norrt-almsta", ORDINARY,
            "demo-lkpg-1", LINKOPING,
            "demo-lkpg-2", LINKOPING,
            "demo-lkpg-3", LINKOPING,
            "demo-lkpg-4", LINKOPING);

    private static final Map<Kind, String> PARAGRAPHS = Map.of(
            Kind.WALK, "§ 4.1",
            Kind.CHAIR_GYMNASTICS, "§ 4.2",
            Kind.LARGER_HEALTH_ACTIVITY, "§ 4.3",
            Kind.ACTIVITIES, "§ 4.4",
            Kind.OUTSIDE_WEEKDAY_DAYTIME, "§ 4.5",
            Kind.LUNCH, "§ 5.1");

    /** Where the number of activities goes up in the middle of the year, and to how many. */
    private static final String MORE_FROM_JULY = "norrt-rimbo";

    private static final int MORE = 3;

    private final ListPlaces places;
    private final WriteAgreement write;
    private final SetRequirement set;
    private final CloseWeeks close;
    private final FollowUpPlaces followUp;
    private final LotsenClock clock;

    AgreePlaces(
            ListPlaces places,
            WriteAgreement write,
            SetRequirement set,
            CloseWeeks close,
            FollowUpPlaces followUp,
            LotsenClock clock) {
        this.places = places;
        this.write = write;
        this.set = set;
        this.close = close;
        this.followUp = followUp;
        this.clock = clock;
    }

    /** Writes the agreements, and follows them up. To be called before anyone is booked, because sessions are cancelled. */
    void agree(Staffed staffed) {
        var today = Swedish.today(clock);
        var agreed = new LinkedHashMap<String, UUID>();
        for (var line :
                places.show(new MeasuredTime(today, today), staffed.manager()).lines()) {
            var terms = TERMS.get(line.place().slug());
            if (terms == null) continue;
            agree(line.place(), terms, today.getYear(), staffed);
            agreed.put(line.place().slug(), line.place().id());
        }
        followUp.follow(agreed, staffed);
    }

    private void agree(MeetingPlace place, Map<Kind, Integer> terms, int year, Staffed staffed) {
        var from = LocalDate.of(year, 1, 1);
        var organiser = place.organiser();
        var agreement = id(write.write(
                new WriteAgreement.Command(
                        place.id(),
                        organiser == null ? staffed.town().association() : organiser,
                        "VO %d-%d".formatted(year - 1, 410 + place.slug().length()),
                        from,
                        null,
                        "Samlingssal, kök och förråd",
                        Money.kronor(120_000),
                        Money.kronor(200),
                        RentPer.OCCASION),
                staffed.manager()));
        for (var kind : Kind.values()) {
            var atLeast = terms.get(kind);
            if (atLeast != null) require(agreement, kind, atLeast, from, staffed);
        }
        if (place.slug().equals(MORE_FROM_JULY)) {
            require(agreement, Kind.ACTIVITIES, MORE, LocalDate.of(year, 7, 1), staffed);
        }
        var summer = new CloseWeeks.Command(
                agreement, LocalDate.of(year, 6, 22), LocalDate.of(year, 8, 9), "Sommaruppehåll");
        id(close.close(summer, staffed.manager()));
    }

    private void require(UUID agreement, Kind kind, int atLeast, LocalDate from, Staffed staffed) {
        var paragraph = PARAGRAPHS.getOrDefault(kind, "§ 4");
        id(set.set(new SetRequirement.Command(agreement, kind, atLeast, paragraph, from), staffed.manager()));
    }

    /** The id of what was written. */
    static UUID id(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> written.id();
            case Outcome.Refused refused -> throw new IllegalStateException("not written: " + refused.errors());
        };
    }
}
