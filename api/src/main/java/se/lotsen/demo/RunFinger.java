package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lotsen.access.Actor;
import se.lotsen.finger.AnswerOffer;
import se.lotsen.finger.Applicant;
import se.lotsen.finger.Application;
import se.lotsen.finger.ConsentForm;
import se.lotsen.finger.EndApplication;
import se.lotsen.finger.Home;
import se.lotsen.finger.KeepRule;
import se.lotsen.finger.MeasuredAt;
import se.lotsen.finger.NoteValues;
import se.lotsen.finger.OfferPlaces;
import se.lotsen.finger.OpenProgramme;
import se.lotsen.finger.Outcome;
import se.lotsen.finger.Programme;
import se.lotsen.finger.ShowApplications;
import se.lotsen.finger.Stage;
import se.lotsen.finger.TakeApplication;
import se.lotsen.finger.TellVascularRisk;
import se.lotsen.person.Protection;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** Runs one programme by the FINGER model to its end in a town, and takes in another. The rule, the persons and the values are invented. */
@Singleton
@Requires(notEnv = "live")
final class RunFinger {

    private static final String QUESTIONS = """
            Kost | Hur ofta äter du grönsaker, frukt eller bär? | Varje dag = 0 | Några gånger i veckan = 1 | Sällan = 2
            Kost | Hur ofta äter du fisk? | Minst två gånger i veckan = 0 | En gång i veckan = 1 | Sällan = 2
            Rörelse | Hur mycket rör du dig så att du blir varm? | Minst 150 minuter i veckan = 0 | Mindre än så = 2 | Nästan inte alls = 3
            Umgänge | Hur ofta träffar du någon utanför hemmet? | Flera gånger i veckan = 0 | Någon gång i veckan = 1 | Sällan = 3
            Tanke | Hur ofta gör du något som får dig att tänka eller lära nytt? | Varje dag = 0 | Ibland = 1 | Sällan = 2
            Hälsovärden | Har någon sagt att du har högt blodtryck, höga blodfetter eller högt blodsocker? | Nej = 0 | Ja = 2
            """;
    private static final String MEASURES = """
            Uppresningar på 30 sekunder (antal)
            Gång fyra meter (sekunder)
            Midjemått (cm)
            """;
    private static final int LEAVE = 3;

    private final KeepRule rule;
    private final OpenProgramme open;
    private final TakeApplication take;
    private final ShowApplications show;
    private final OfferPlaces offer;
    private final AnswerOffer answer;
    private final EndApplication end;
    private final NoteValues note;
    private final TellVascularRisk tell;
    private final LotsenClock clock;

    RunFinger(
            KeepRule rule,
            OpenProgramme open,
            TakeApplication take,
            ShowApplications show,
            OfferPlaces offer,
            AnswerOffer answer,
            EndApplication end,
            NoteValues note,
            TellVascularRisk tell,
            LotsenClock clock) {
        this.rule = rule;
        this.open = open;
        this.take = take;
        this.show = show;
        this.offer = offer;
        this.answer = answer;
        this.end = end;
        this.note = note;
        this.tell = tell;
        this.clock = clock;
    }

    void run(Staffed staffed) {
        var today = Swedish.today(clock);
        var dice = new Random(staffed.town().code().value().hashCode());
        var seniors = new Seniors(dice.nextLong());
        on(
                today.minusDays(290),
                () -> rule.keep(
                        new KeepRule.Command("Påhittad för demonstrationen, beslutad av ingen", 65, 2, QUESTIONS),
                        staffed.manager()));
        past(staffed, seniors, dice, today);
        coming(staffed, seniors, dice, today);
    }

    private void past(Staffed staffed, Seniors seniors, Random dice, LocalDate today) {
        var guide = staffed.guides().getFirst();
        var starts = today.minusDays(210);
        var id = open("FINGER våren", 14, starts, today.minusDays(30), starts.minusDays(60), staffed);
        on(starts.minusDays(45), () -> apply(id, 26, seniors, dice, staffed));
        on(starts.minusDays(30), () -> offer.offer(id, guide));
        on(starts.minusDays(26), () -> answers(id, 2, 99, guide));
        on(starts.minusDays(22), () -> answers(id, 0, 99, guide));
        on(starts.plusDays(1), () -> measure(id, MeasuredAt.BEFORE, dice, guide));
        on(
                starts.plusDays(60),
                () -> cohort(id, guide).stream()
                        .limit(LEAVE)
                        .forEach(one -> end.end(one.id(), "Orkade inte längre", guide)));
        on(today.minusDays(28), () -> measure(id, MeasuredAt.AFTER, dice, guide));
        on(
                today.minusDays(27),
                () -> cohort(id, guide).stream()
                        .limit(1)
                        .forEach(one -> tell.tell(
                                one.id(),
                                "Blodtrycket var 158/92 när deltagaren mätte själv hemma tre morgnar i rad.",
                                guide)));
    }

    private void coming(Staffed staffed, Seniors seniors, Random dice, LocalDate today) {
        var guide = staffed.guides().getFirst();
        var starts = today.plusDays(40);
        var id = open("FINGER nästa omgång", 16, starts, starts.plusDays(180), today.minusDays(40), staffed);
        on(today.minusDays(20), () -> apply(id, 20, seniors, dice, staffed));
        on(today.minusDays(12), () -> apply(id, 12, seniors, dice, staffed));
        on(today.minusDays(3), () -> offer.offer(id, guide));
        on(today.minusDays(1), () -> answers(id, 2, 9, guide));
    }

    private UUID open(String name, int places, LocalDate from, LocalDate to, LocalDate day, Staffed staffed) {
        var made = new ArrayList<UUID>();
        on(day, () -> {
            var command = new OpenProgramme.Command(name, places, from, to, 7, MEASURES);
            if (open.open(command, staffed.manager()) instanceof Outcome.Written(var id)) made.add(id);
        });
        return made.getFirst();
    }

    private void apply(UUID programme, int applicants, Seniors seniors, Random dice, Staffed staffed) {
        for (var i = 0; i < applicants; i++) {
            var person = seniors.next(staffed.town(), Protection.NONE, false);
            var phone = person.phone();
            var answers = IntStream.range(0, 6)
                    .mapToObj(_ -> Integer.toString(1 + dice.nextInt(2)))
                    .toList();
            var typed = new Application(
                    person.number().value(),
                    person.givenName(),
                    person.familyName(),
                    phone == null ? "" : phone,
                    i % 9 == 4 ? Home.CARE_HOME : i % 5 == 1 ? Home.SHELTERED : Home.ORDINARY,
                    ConsentForm.WRITTEN,
                    i == 7 ? answers.subList(0, 4) : answers);
            var _ = take.take(programme, typed, staffed.guides().getFirst());
        }
    }

    /** Some say no, so many others yes; the rest have not answered yet. */
    private void answers(UUID programme, int no, int yes, Actor guide) {
        var asked = show.show(programme, guide).in(Stage.Offered.class);
        asked.stream().limit(no).forEach(one -> answer.answer(one.id(), false, guide));
        asked.stream().skip(no).limit(yes).forEach(one -> answer.answer(one.id(), true, guide));
    }

    private List<Applicant> cohort(UUID programme, Actor guide) {
        return show.show(programme, guide).in(Stage.Accepted.class);
    }

    private void measure(UUID programme, MeasuredAt occasion, Random dice, Actor guide) {
        var shown = show.show(programme, guide);
        for (var one : shown.in(Stage.Accepted.class)) {
            var values = shown.programme().measures().stream()
                    .map(measure -> new NoteValues.Value(measure.id(), value(measure, occasion, one, dice)))
                    .toList();
            note.note(new NoteValues.Command(one.id(), occasion, Swedish.today(clock), values), guide);
        }
    }

    /** A value that belongs to the person, and moves a little either way between the two times. */
    private static BigDecimal value(Programme.Measure measure, MeasuredAt occasion, Applicant one, Random dice) {
        var own = (one.number() * 7) % 10;
        var later = occasion == MeasuredAt.AFTER ? dice.nextDouble() * 4 - 1 : 0;
        var value = switch (measure.unit()) {
            case "sekunder" -> 3.4 + own / 5.0 - later / 5;
            case "cm" -> 84 + own * 2.5 - later / 2;
            default -> Math.rint(7 + own / 1.5 + later);
        };
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atTime(LocalTime.of(10, 0)).atZone(Swedish.ZONE).toInstant(), work);
    }
}
