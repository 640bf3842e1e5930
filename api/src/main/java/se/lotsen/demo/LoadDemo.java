package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.lotsen.access.Municipalities;
import se.lotsen.catalogue.ExtendSessions;
import se.lotsen.catalogue.LoadCatalogue;
import se.lotsen.launch.BeforeOpening;
import se.lotsen.person.Protection;
import se.lotsen.referral.Need;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/**
 * Fills an empty demonstration with two towns, their catalogue and fourteen months of lives. The same every time, counted back from the
 * clock's today.
 */
@Singleton
@Requires(notEnv = "live")
final class LoadDemo implements BeforeOpening {

    private static final int HISTORY_DAYS = 425;

    private final Municipalities municipalities;
    private final FoundTown foundTown;
    private final LoadCatalogue loadCatalogue;
    private final ExtendSessions extendSessions;
    private final LiveThrough liveThrough;
    private final GiveGrant giveGrant;
    private final AgreePlaces agreePlaces;
    private final CountWork countWork;
    private final MeetLeader meetLeader;
    private final LackActivities lackActivities;
    private final CountSessions countSessions;
    private final SetGoals setGoals;
    private final HearComplaints hearComplaints;
    private final RunFinger runFinger;
    private final ReckonCosts reckonCosts;
    private final SeekOut seekOut;
    private final VisitCentres visitCentres;
    private final CountResidents countResidents;
    private final EvaluateWork evaluateWork;
    private final LotsenClock clock;

    LoadDemo(
            Municipalities municipalities,
            FoundTown foundTown,
            LoadCatalogue loadCatalogue,
            ExtendSessions extendSessions,
            LiveThrough liveThrough,
            GiveGrant giveGrant,
            AgreePlaces agreePlaces,
            CountWork countWork,
            MeetLeader meetLeader,
            LackActivities lackActivities,
            CountSessions countSessions,
            SetGoals setGoals,
            HearComplaints hearComplaints,
            RunFinger runFinger,
            ReckonCosts reckonCosts,
            SeekOut seekOut,
            VisitCentres visitCentres,
            CountResidents countResidents,
            EvaluateWork evaluateWork,
            LotsenClock clock) {
        this.municipalities = municipalities;
        this.foundTown = foundTown;
        this.loadCatalogue = loadCatalogue;
        this.extendSessions = extendSessions;
        this.liveThrough = liveThrough;
        this.giveGrant = giveGrant;
        this.agreePlaces = agreePlaces;
        this.countWork = countWork;
        this.meetLeader = meetLeader;
        this.lackActivities = lackActivities;
        this.countSessions = countSessions;
        this.setGoals = setGoals;
        this.hearComplaints = hearComplaints;
        this.runFinger = runFinger;
        this.reckonCosts = reckonCosts;
        this.seekOut = seekOut;
        this.visitCentres = visitCentres;
        this.countResidents = countResidents;
        this.evaluateWork = evaluateWork;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        if (!municipalities.all().isEmpty()) return;
        System.out.println("Fyller två demokommuner med fjorton månaders ärenden …");
        fill();
    }

    /** Founds the towns and lives their lives. */
    void fill() {
        for (var town : List.of(Town.NORRTALJE, Town.LINKOPING)) {
            var staffed = foundTown.found(town);
            loadCatalogue.load(new LoadCatalogue.Command(Set.of(town.code().value())), staffed.system());
            makeSessions(staffed);
            agreePlaces.agree(staffed);
            lives(staffed).forEach(liveThrough::live);
            giveGrant.give(staffed);
            countWork.count(staffed);
            meetLeader.meet(staffed);
            countSessions.count(staffed);
            setGoals.set(staffed);
            hearComplaints.hear(staffed);
            reckonCosts.reckon(staffed);
            if (town == Town.NORRTALJE) {
                lackActivities.lack(staffed);
                runFinger.run(staffed);
                evaluateWork.evaluate(staffed);
                seekOut.seek(staffed);
                visitCentres.visit(staffed);
                countResidents.count(staffed);
            }
        }
    }

    /** The sessions that have been, and those to come. */
    private void makeSessions(Staffed staffed) {
        var step = ExtendSessions.WEEKS * 7;
        for (var daysAgo = HISTORY_DAYS; daysAgo > 0; daysAgo -= step) {
            var morning = Swedish.today(clock).minusDays(daysAgo).atTime(6, 0);
            clock.at(morning.atZone(Swedish.ZONE).toInstant(), () -> extendSessions.extend(staffed.system()));
        }
        extendSessions.extend(staffed.system());
    }

    /** In the order in which they begin, so that the numbers of referrals and cases follow the calendar. */
    private List<Life> lives(Staffed staffed) {
        var town = staffed.town();
        var random = new Random(town.code().value().hashCode());
        var seniors = new Seniors(town.code().value().hashCode());
        var lives = new ArrayList<Life>();
        for (var fate : Fate.values()) {
            for (var i = 0; i < fate.lives(town); i++) lives.add(life(staffed, fate, i, lives.size(), random, seniors));
        }
        lives.sort(Comparator.comparing(Life::start));
        return lives;
    }

    private Life life(Staffed staffed, Fate fate, int index, int position, Random random, Seniors seniors) {
        var town = staffed.town();
        var portrait = Portrait.ALL.get(position % Portrait.ALL.size());
        var isProtected = town == Town.NORRTALJE && index == 0 && (fate == Fate.NEW || fate == Fate.THREE_MONTHS_DONE);
        var protection = isProtected ? Protection.SEKRETESSMARKERING : Protection.NONE;
        var person = seniors.next(town, protection, portrait.needs().contains(Need.INTERPRETER));
        var nurse = staffed.nurses().get(position % staffed.nurses().size());
        var client = staffed.clients().stream()
                .filter(centre -> centre.requireUnitId().equals(nurse.requireUnitId()))
                .findFirst()
                .orElseThrow();
        var guides = staffed.guides();
        return new Life(
                fate,
                Swedish.today(clock).minusDays(fate.daysAgo(index, fate.lives(town))),
                person,
                portrait,
                nurse,
                client,
                position % 2 == 0,
                fate == Fate.NEW && index == 1,
                isProtected ? staffed.protectedHandler() : guides.get(position % guides.size()),
                new Random(random.nextLong()));
    }
}
