package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.outreach.Answer;
import se.lotsen.outreach.BeginCampaign;
import se.lotsen.outreach.CallNext;
import se.lotsen.outreach.Cohort;
import se.lotsen.outreach.CohortLine;
import se.lotsen.outreach.ContactOutcome;
import se.lotsen.outreach.ImportCohort;
import se.lotsen.outreach.NoteAnswer;
import se.lotsen.outreach.NoteContacts;
import se.lotsen.outreach.PrintLetters;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;

/** A campaign to those who turn seventy, in the middle of its phone round, and two days at a shop. Invented, with official test numbers. */
@Singleton
@Requires(notEnv = "live")
final class SeekOut {

    private static final int COHORT = 1956;
    private static final List<String> WOMEN = List.of("Lena", "Agneta", "Marianne", "Eva", "Carina", "Lisbeth");
    private static final List<String> MEN = List.of("Lars", "Anders", "Mats", "Ulf", "Tommy", "Håkan");
    private static final List<String> FAMILIES =
            List.of("Bergman", "Sundin", "Lindahl", "Vikström", "Österman", "Forsell", "Nordin");

    /** What those who were called so far said, in the order of the calls. */
    private record Said(Answer answer, String words) {}

    private static final List<Said> CALLS = List.of(
            new Said(Answer.NOT_REACHED, ""),
            new Said(Answer.NO, "Har fullt upp med barnbarnen."),
            new Said(Answer.YES, "Skulle vilja ha någon att gå ut och gå med."),
            new Said(Answer.LATER, "Är bortrest till på måndag."),
            new Said(Answer.NOT_REACHED, ""),
            new Said(Answer.NO_MORE, "Vill inte ha samtal från kommunen."),
            new Said(Answer.NO, "Tackar, men inte nu."));

    private final BeginCampaign begin;
    private final ImportCohort take;
    private final PrintLetters letters;
    private final CallNext next;
    private final NoteAnswer note;
    private final NoteContacts contacts;
    private final LotsenClock clock;

    SeekOut(
            BeginCampaign begin,
            ImportCohort take,
            PrintLetters letters,
            CallNext next,
            NoteAnswer note,
            NoteContacts contacts,
            LotsenClock clock) {
        this.begin = begin;
        this.take = take;
        this.letters = letters;
        this.next = next;
        this.note = note;
        this.contacts = contacts;
        this.clock = clock;
    }

    void seek(Staffed staffed) {
        var today = Swedish.today(clock);
        var guide = staffed.guides().getFirst();
        clock.at(at(today.minusDays(16)), () -> {
            var campaign = begin(staffed);
            take.save(campaign, lines(staffed.town()), staffed.manager());
            clock.at(at(today.minusDays(14)), () -> letters.write(campaign, guide));
            clock.at(at(today.minusDays(1)), () -> CALLS.forEach(said -> call(campaign, said, today, guide)));
        });
        meet(today.minusDays(8), 3, "sv", ContactOutcome.TALKED, 9, 7, guide);
        meet(today.minusDays(8), 4, "sv", ContactOutcome.LEAFLET, 4, 2, guide);
        meet(today.minusDays(8), 3, "fi", ContactOutcome.STEP, 2, 2, guide);
        meet(today.minusDays(36), 4, "sv", ContactOutcome.TALKED, 11, 4, guide);
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Swedish.ZONE).toInstant();
    }

    private UUID begin(Staffed staffed) {
        var command = new BeginCampaign.Command(
                "Alla som fyller 70",
                "Berätta vad som finns nära och erbjuda ett hälsosamtal innan något har blivit svårt.",
                new Cohort(COHORT, COHORT),
                "De som har hemtjänst eller bor i särskilt boende, för att de har en annan kontakt i kommunen.",
                "Socialtjänstlagen (2025:400) 6 kap. 3 §",
                "SN 2026-0231");
        if (begin.begin(command, staffed.manager()) instanceof BeginCampaign.Outcome.Begun(var id)) return id;
        throw new IllegalStateException("the campaign did not begin");
    }

    private static List<CohortLine> lines(Town town) {
        var lines = new ArrayList<CohortLine>();
        var numbers = TestNumbers.seniors().stream()
                .filter(number -> number.birthYear().orElse(0) == COHORT)
                .toList();
        for (var number : numbers) lines.add(line(lines.size(), number, town));
        lines.add(new CohortLine(lines.size() + 2, "560102", "Kent", "Nordin", "", "", "", "", false, "", ""));
        return lines;
    }

    private static CohortLine line(int index, PersonNumber number, Town town) {
        var given = number.sex() == Sex.WOMAN ? WOMEN : MEN;
        return new CohortLine(
                index + 2,
                number.value(),
                given.get(index % given.size()),
                FAMILIES.get(index % FAMILIES.size()),
                "070-174 06 %02d".formatted(index + 5),
                "Lotsgatan " + (index + 1),
                town.postalCode(),
                town.name(),
                false,
                index % 9 == 8 ? "Har hemtjänst" : "",
                "");
    }

    private void call(UUID campaign, Said said, LocalDate today, Actor guide) {
        var member = next.next(campaign, guide);
        if (member.isEmpty()) throw new IllegalStateException("nobody to call");
        var on = said.answer() == Answer.LATER ? today : null;
        var outcome = note.note(
                new NoteAnswer.Command(campaign, member.get(), said.answer(), said.words(), on, null, true), guide);
        if (outcome instanceof NoteAnswer.Outcome.Refused refused) {
            throw new IllegalStateException("not noted: " + refused.errors());
        }
    }

    private void meet(LocalDate on, int age, String language, ContactOutcome outcome, int women, int men, Actor guide) {
        var command = new NoteContacts.Command("ICA Flygfyren", on, age, language, outcome, women, men, 0);
        if (contacts.note(command, guide) instanceof NoteContacts.Outcome.Refused refused) {
            throw new IllegalStateException("not noted: " + refused.errors());
        }
    }
}
