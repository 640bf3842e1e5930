package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import se.lotsen.access.RegisterUnit;
import se.lotsen.access.Unit;
import se.lotsen.healthcentre.KeepListed;
import se.lotsen.healthcentre.KeepRoutine;
import se.lotsen.healthcentre.LogContact;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** What is agreed with a town's health centres: one refers, one has fallen silent, one has no routine. Invented. */
@Singleton
@Requires(notEnv = "live")
final class VisitCentres {

    private final RegisterUnit units;
    private final KeepRoutine routines;
    private final KeepListed listed;
    private final LogContact contacts;
    private final LotsenClock clock;

    VisitCentres(RegisterUnit units, KeepRoutine routines, KeepListed listed, LogContact contacts, LotsenClock clock) {
        this.units = units;
        this.routines = routines;
        this.listed = listed;
        this.contacts = contacts;
        this.clock = clock;
    }

    void visit(Staffed staffed) {
        var first = units.byName(staffed.town().healthCentres().getFirst().name(), staffed.system())
                .id();
        sign(staffed, first, 380, "Helena Strand", 40, 25);
        list(staffed, first, 2140);
        var silent = add(staffed, "VC Havet");
        sign(staffed, silent, 210, "Ingrid Nyman", 205, 12);
        list(staffed, silent, 1865);
        talk(staffed, silent, 205, "Ingrid Nyman", "Gick igenom rutinen med hela mottagningen på arbetsplatsträffen.");
        talk(staffed, silent, 33, "Receptionen", "Ny verksamhetschef sedan augusti. Vi bad att få komma tillbaka.");
        list(staffed, add(staffed, "VC Skogen"), 1230);
    }

    private UUID add(Staffed staffed, String name) {
        return units.register(
                        new RegisterUnit.Command(
                                Unit.Kind.HEALTH_CENTRE,
                                name,
                                null,
                                staffed.town().phone()),
                        staffed.system())
                .id();
    }

    private void sign(Staffed staffed, UUID centre, int daysAgo, String contact, int metDaysAgo, int meetsInDays) {
        var today = Swedish.today(clock);
        done(
                routines.keep(
                                new KeepRoutine.Command(
                                        centre,
                                        today.minusDays(daysAgo),
                                        contact,
                                        today.minusDays(metDaysAgo),
                                        today.plusDays(meetsInDays),
                                        Set.of()),
                                staffed.manager())
                        instanceof KeepRoutine.Outcome.Kept);
    }

    private void list(Staffed staffed, UUID centre, int many) {
        var command = new KeepListed.Command(centre, many, Swedish.today(clock).minusDays(28));
        done(listed.keep(command, staffed.manager()) instanceof KeepListed.Outcome.Kept);
    }

    private void talk(Staffed staffed, UUID centre, int daysAgo, String with, String said) {
        var command = new LogContact.Command(centre, Swedish.today(clock).minusDays(daysAgo), with, said);
        done(contacts.note(command, staffed.manager()) instanceof LogContact.Outcome.Noted);
    }

    private static void done(boolean isDone) {
        if (!isDone) throw new IllegalStateException("the demonstration's health centres are refused");
    }
}
