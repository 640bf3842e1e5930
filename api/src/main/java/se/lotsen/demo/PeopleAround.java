package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.lotsen.around.KeepContact;
import se.lotsen.around.LetContactKnow;
import se.lotsen.around.WarningMustBeReviewed;
import se.lotsen.around.WriteWarning;
import se.lotsen.casework.WriteNote;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactRole;
import se.lotsen.person.WarningKind;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** The relatives and neighbours in the demonstration, what they may know, and the dogs. Some warnings are old enough to be looked at. */
@Singleton
@Requires(notEnv = "live")
final class PeopleAround {

    private static final Set<Fate> KNOWN = Set.of(
            Fate.TALK_BOOKED,
            Fate.PLAN_READY,
            Fate.MATCHED,
            Fate.PARTICIPATING,
            Fate.PAUSED,
            Fate.THREE_MONTHS_DUE,
            Fate.THREE_MONTHS_LATE,
            Fate.SIX_MONTHS_DUE);

    private static final Set<Fate> WARNED = Set.of(Fate.TALK_BOOKED, Fate.THREE_MONTHS_DUE);

    /** Name, relation and role, in turn. */
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Eva", "dotter", "RELATIVE"),
            List.of("Asta Nyman", "granne", "NEIGHBOUR"),
            List.of("Mats", "son", "RELATIVE"),
            List.of("Lennart Ek", "god man", "LEGAL_REPRESENTATIVE"));

    private final LotsenClock clock;
    private final KeepContact keepContact;
    private final LetContactKnow letContactKnow;
    private final WriteWarning writeWarning;
    private final WriteNote writeNote;

    PeopleAround(
            LotsenClock clock,
            KeepContact keepContact,
            LetContactKnow letContactKnow,
            WriteWarning writeWarning,
            WriteNote writeNote) {
        this.clock = clock;
        this.keepContact = keepContact;
        this.letContactKnow = letContactKnow;
        this.writeWarning = writeWarning;
        this.writeNote = writeNote;
    }

    /** When somebody asks who is around the senior. */
    static Instant moment(Life life) {
        return Moments.office(life.start().plusDays(2), new Random(life.start().toEpochDay()));
    }

    /** Writes down who is around a senior, when a guide has the case, if the life is one of those in which somebody asked. */
    void live(Life life, String number) {
        if (!KNOWN.contains(life.fate())) return;
        meet(life, number);
        if (WARNED.contains(life.fate())) warn(life, number);
    }

    private void meet(Life life, String number) {
        var turn = Math.floorMod(life.start().toEpochDay(), PEOPLE.size());
        var one = PEOPLE.get(turn);
        var name = one.getFirst().contains(" ")
                ? one.getFirst()
                : one.getFirst() + " " + life.person().familyName();
        var command = new KeepContact.Command(
                number,
                null,
                0,
                name,
                one.get(1),
                ContactRole.valueOf(one.get(2)),
                "070-174 06 4" + turn,
                turn == 0,
                null);
        if (!(keepContact.keep(command, life.guide()) instanceof KeepContact.Outcome.Kept kept)) {
            throw new IllegalStateException("not kept");
        }
        if (turn == 1) return;
        var _ = letContactKnow.let(
                new LetContactKnow.Command(
                        number,
                        kept.contactId(),
                        0,
                        turn == 0 ? Set.of(ConsentItem.CONTACT) : Set.of(ConsentItem.CONTACT, ConsentItem.PLAN),
                        Consent.Basis.CONSENT,
                        null,
                        Consent.Form.ORAL,
                        Swedish.today(clock),
                        life.guide().name()),
                life.guide());
    }

    private void warn(Life life, String number) {
        var _ = writeWarning.write(
                new WriteWarning.Command(
                        number,
                        WarningKind.ANIMAL,
                        "Stor hund i hallen. Ring innan, då stängs den in.",
                        Swedish.today(clock).plusMonths(WarningMustBeReviewed.MONTHS_USUALLY)),
                life.guide());
        writeNote.write(number, "Hör inte dörrklockan. Knacka på köksfönstret.", life.guide());
    }
}
