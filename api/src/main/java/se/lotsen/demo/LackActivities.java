package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseList;
import se.lotsen.casework.CaseState;
import se.lotsen.healthtalk.Interest;
import se.lotsen.matching.RegisterUnmetNeed;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** What some of the guides' persons want and the catalogue does not have: many the same, and a few something else. Invented. */
@Singleton
@Requires(notEnv = "live")
final class LackActivities {

    /** What one person lacks, where; of another kind than the interests when {@code interest} is null. */
    private record Lack(@Nullable Interest interest, String description, String area) {}

    private static final List<Lack> ALL = List.of(
            new Lack(Interest.MEALS, "Lunch med andra på lördagar. Träffpunkterna är stängda då.", "Norrtälje"),
            new Lack(Interest.MEALS, "Söndagsmiddag tillsammans, gärna en gång i månaden.", "Norrtälje"),
            new Lack(Interest.MEALS, "Matlag i liten grupp på dagtid.", "Norrtälje"),
            new Lack(Interest.MEALS, "Lunch dit bussen går, utan att boka dagen före.", "Norrtälje"),
            new Lack(Interest.MEALS, "Äta med andra på helgen, billigt.", "Norrtälje"),
            new Lack(Interest.MEALS, "Frukost ihop på vardagar före nio.", "Norrtälje"),
            new Lack(null, "Skjuts hem på kvällen. Sista bussen går innan allsången är slut.", "Rimbo"),
            new Lack(null, "En verkstad att laga saker i, med någon som visar.", "Rimbo"),
            new Lack(null, "Skjuts till träffpunkten på vintern.", "Rimbo"),
            new Lack(null, "Samåkning från landet en gång i veckan.", "Älmsta"),
            new Lack(null, "Någon att åka buss med första gången.", "Älmsta"),
            new Lack(Interest.DANCE, "Dans på dagtid till lugn musik.", "Hallstavik"),
            new Lack(Interest.DANCE, "Sittdans.", "Hallstavik"));

    private static final List<CaseState> AFTER_THE_TALK =
            List.of(CaseState.PLAN_READY, CaseState.MATCHED, CaseState.PARTICIPATING);

    private static final int DAYS_AGO = 4;

    private final CaseList cases;
    private final RegisterUnmetNeed register;
    private final LotsenClock clock;

    LackActivities(CaseList cases, RegisterUnmetNeed register, LotsenClock clock) {
        this.cases = cases;
        this.register = register;
        this.clock = clock;
    }

    /** A case and the guide who has it. */
    private record Met(String number, Actor guide) {}

    void lack(Staffed staffed) {
        var met = staffed.guides().stream().flatMap(this::met).toList();
        var dice = new Random(staffed.town().code().value().hashCode());
        for (var i = 0; i < Math.min(met.size(), ALL.size()); i++) {
            var one = met.get(i);
            var lack = ALL.get(i);
            clock.at(moment(dice), () -> {
                var command =
                        new RegisterUnmetNeed.Command(one.number(), lack.interest(), lack.description(), lack.area());
                if (!(register.register(command, one.guide()) instanceof RegisterUnmetNeed.Outcome.Registered))
                    throw new IllegalStateException("not registered");
            });
        }
    }

    private Stream<Met> met(Actor guide) {
        var filter = new CaseList.Filter(List.of(), List.of(), AFTER_THE_TALK, List.of(), null, List.of(), false);
        return cases.page(CaseList.Tab.MINE, filter, null, guide).lines().stream()
                .map(CaseList.Line::number)
                .sorted()
                .map(number -> new Met(number, guide));
    }

    /** Never later than now: holidays may have pushed it ahead. */
    private Instant moment(Random dice) {
        var moment = Moments.office(Swedish.today(clock).minusDays(DAYS_AGO), dice);
        return moment.isBefore(clock.instant()) ? moment : clock.instant();
    }
}
