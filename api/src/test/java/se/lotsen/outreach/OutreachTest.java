package se.lotsen.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.casework.WayIn;
import se.lotsen.reporting.ShowFunnel;
import se.lotsen.reporting.Step;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class OutreachTest {

    private static final Cohort COHORT = new Cohort(1944, 1956);
    private static final List<PersonNumber> NUMBERS = TestNumbers.seniors().stream()
            .filter(number -> COHORT.holds(number.birthYear()))
            .toList();

    private final Cast cast = Cast.newMunicipality();
    private final ImportCohort take = TestApp.bean(ImportCohort.class);
    private final PrintLetters letters = TestApp.bean(PrintLetters.class);
    private final CallNext next = TestApp.bean(CallNext.class);
    private final NoteAnswer note = TestApp.bean(NoteAnswer.class);
    private final ShowCampaigns show = TestApp.bean(ShowCampaigns.class);
    private final LocalDate today = Swedish.today(TestApp.clock());

    @Test
    void who_wants_no_more_contact_gets_none_from_this_campaign_nor_any_other() {
        var first = campaign();
        take.save(first, lines(0, 4), cast.maria());
        TestApp.bean(KeepOptOut.class).keep(NUMBERS.get(1).value(), cast.samira());
        var called = call(first, Answer.NO_MORE, "Nej tack, ring inte mer.");

        assertThat(letters.write(first, cast.samira()))
                .isInstanceOfSatisfying(
                        PrintLetters.Outcome.Written.class,
                        written -> assertThat(written.letters()).isEqualTo(2));
        assertThat(called).isEqualTo(new NoteAnswer.Outcome.Noted(Answer.NO_MORE));
        TestApp.bean(EndCampaign.class).end(first, cast.maria());
        var second = campaign();
        var plan = take.save(second, lines(0, 4), cast.maria());

        assertThat(plan.optedOut()).isEqualTo(2);
        assertThat(plan.taken()).isEqualTo(2);
    }

    @Test
    void who_says_no_more_after_the_letter_was_written_is_not_among_those_printed_again_nor_called() {
        var campaign = campaign();
        take.save(campaign, lines(0, 2), cast.maria());
        var batch = written(campaign);
        assertThat(letters.read(campaign, batch, cast.samira()).letters()).hasSize(2);

        for (var number : NUMBERS.subList(0, 2)) {
            TestApp.bean(KeepOptOut.class).keep(number.value(), cast.samira());
        }

        assertThat(letters.read(campaign, batch, cast.samira()).letters()).isEmpty();
        assertThat(next.next(campaign, cast.samira())).isEmpty();
        assertThat(Rows.count(
                        "select 1 from outreach_member where campaign_id = ? and stand = 'LEFT_OUT' and left_out ="
                                + " 'OPTED_OUT'",
                        campaign))
                .isEqualTo(2);
    }

    @Test
    void a_yes_opens_a_case_with_what_was_said_and_two_guides_never_call_the_same() {
        var campaign = campaign();
        take.save(campaign, lines(0, 2), cast.maria());
        var mine = next.next(campaign, cast.samira()).orElseThrow();

        assertThat(next.next(campaign, cast.omar()).orElseThrow()).isNotEqualTo(mine);
        assertThat(next.next(campaign, cast.samira())).contains(mine);
        var outcome =
                note.note(answer(campaign, mine, Answer.YES, "Jag vill gärna träffa andra.", null), cast.samira());

        assertThat(outcome).isInstanceOf(NoteAnswer.Outcome.Opened.class);
        var opened = Rows.of("""
            select c.way_in, i.reason from case_file c
            join case_intake i on i.municipality_id = c.municipality_id and i.case_id = c.case_id
            where c.municipality_id = ?
            """, cast.municipalityId());
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().get("way_in")).isEqualTo("OUTREACH");
        assertThat(opened.getFirst().get("reason")).isEqualTo("Jag vill gärna träffa andra.");
        assertThat(take.preview(campaign(), lines(0, 2), cast.maria()).known())
                .as("a person with a case is sought out by nobody")
                .isEqualTo(1);
    }

    @Test
    void a_protected_person_is_in_no_list_before_nor_after_and_looks_like_anybody_known() {
        var campaign = campaign();
        take.save(campaign, lines(0, 2), cast.maria());
        Rows.arrange(
                """
                insert into person (municipality_id, person_id, number_kind, number, given_name, family_name, birth_year, sex, protection,
                                    contact_preference, language, version)
                select ?, gen_random_uuid(), 'PERSONNUMMER', n, 'Skyddad', 'Person', 1944, 'WOMAN', 'SEKRETESSMARKERING', 'PHONE', 'sv', 0
                from unnest(string_to_array(?, ',')) n
                """,
                cast.municipalityId(),
                NUMBERS.get(0).value() + "," + NUMBERS.get(2).value());

        assertThat(take.preview(campaign, lines(0, 3), cast.maria()).known()).isGreaterThanOrEqualTo(1);
        for (Actor guide : List.of(cast.samira(), cast.omar())) {
            letters.write(campaign, guide);
            call(campaign, guide, Answer.NOT_REACHED, "");
            assertThat(next.next(campaign, guide)).isEmpty();
        }
        assertThat(Rows.of(
                        "select number from outreach_member where campaign_id = ? and (batch_id is not null or tries >"
                                + " 0)",
                        campaign))
                .extracting(row -> row.get("number"))
                .containsExactly(NUMBERS.get(1).value());
    }

    @Test
    void when_a_campaign_ends_its_figures_stay_and_nobody_can_be_found_in_it() {
        var campaign = campaign();
        var lines = new ArrayList<>(lines(0, 12));
        lines.add(new CohortLine(9, "1950", "Gerd", "Hult", "", "", "", "", false, "", "1950;Gerd;Hult"));
        take.save(campaign, lines, cast.maria());
        written(campaign);
        for (var i = 0; i < 6; i++) call(campaign, Answer.YES, "Ja, gärna.");
        for (var i = 0; i < 6; i++) call(campaign, Answer.NO, "Har det bra.");
        var before = show.one(campaign, cast.maria()).figures();

        TestApp.bean(EndCampaign.class).end(campaign, cast.maria());

        assertThat(show.one(campaign, cast.maria()).figures()).isEqualTo(before);
        assertThat(before.members().count()).isEqualTo(12);
        assertThat(before.reached().count()).isEqualTo(12);
        assertThat(before.yes().count()).isEqualTo(6);
        assertThat(before.talks().count()).isZero();
        assertThat(Rows.count("""
            select 1 from outreach_member where campaign_id = ?
              and num_nonnulls(number, given_name, family_name, phone, street, postal_code, city) > 0
            """, campaign)).isZero();
        assertThat(Rows.count("select 1 from outreach_attempt where municipality_id = ? and said is not null", id()))
                .isZero();
        assertThat(Rows.count("select 1 from outreach_wrong_line where municipality_id = ? and raw <> ''", id()))
                .isZero();
        assertThatThrownBy(() -> next.next(campaign, cast.samira())).isInstanceOf(Missing.class);
    }

    @Test
    void a_campaign_tells_its_cases_only_while_the_years_figures_do() {
        var campaign = campaign();
        take.save(campaign, lines(0, 12), cast.maria());
        for (var i = 0; i < 6; i++) call(campaign, Answer.YES, "Ja, gärna.");
        assertThat(show.one(campaign, cast.maria()).figures().yes().count()).isEqualTo(6);
        assertThat(show.all(cast.samira()).getFirst().figures().yes().count()).isEqualTo(6);

        for (var i = 0; i < 2; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);

        var year = TestApp.bean(ShowFunnel.class).read(today.getYear(), cast.maria());
        var funnel = year.funnel((se.lotsen.reporting.Group) null);
        assertThat(funnel.all(Step.FOUND).count()).isEqualTo(8);
        assertThat(funnel.at(year.ways().indexOf(WayIn.HEALTH_CENTRE), Step.FOUND)
                        .isHidden())
                .isTrue();
        assertThat(show.one(campaign, cast.maria()).figures().yes().isHidden())
                .as("8 less 6 would be the 2 that the year hides")
                .isTrue();
        assertThat(show.all(cast.samira()).getFirst().figures().yes().isHidden())
                .isTrue();
    }

    @Test
    void everything_that_is_wrong_with_contacts_is_told_at_once_each_on_its_own_field() {
        var nothing = new NoteContacts.Command(" ", null, 99, "svenska", null, -1, 1_000, -1);

        assertThat(TestApp.bean(NoteContacts.class).note(nothing, cast.samira()))
                .isInstanceOfSatisfying(
                        NoteContacts.Outcome.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly(
                                        "place", "on", "women", "men", "notStated", "age", "language", "outcome"));
        assertThat(Rows.count("select 1 from outreach_contact where municipality_id = ?", id()))
                .isZero();
    }

    @Test
    void at_the_shop_26_are_met_of_whom_11_are_men_and_none_is_named() {
        var contacts = TestApp.bean(NoteContacts.class);
        contacts.note(
                new NoteContacts.Command("ICA Flygfyren", today, 2, "sv", ContactOutcome.TALKED, 12, 9, 0),
                cast.samira());
        contacts.note(
                new NoteContacts.Command("ICA Flygfyren", today, 3, "fi", ContactOutcome.STEP, 3, 2, 0), cast.samira());
        var wrong = contacts.note(
                new NoteContacts.Command("ICA Flygfyren", today, null, "sv", ContactOutcome.LEAFLET, 99, 0, 0),
                cast.samira());
        contacts.takeBack(((NoteContacts.Outcome.Noted) wrong).contactId(), cast.samira());

        var day = TestApp.bean(ShowContacts.class)
                .show(se.lotsen.reporting.Period.year(today.getYear()), cast.maria())
                .getFirst();

        assertThat(day.all()).isEqualTo(26);
        assertThat(day.men()).isEqualTo(11);
        assertThat(day.steps()).isEqualTo(5);
        assertThat(contacts.note(
                        new NoteContacts.Command(
                                "Åke, 070-174 06 05", today, null, "sv", ContactOutcome.TALKED, 1, 0, 0),
                        cast.samira()))
                .isInstanceOf(NoteContacts.Outcome.Refused.class);
    }

    private String id() {
        return cast.municipalityId();
    }

    private UUID campaign() {
        var begun = TestApp.bean(BeginCampaign.class)
                .begin(
                        new BeginCampaign.Command(
                                "Hälsosamtal för äldre",
                                "Berätta vad som finns",
                                COHORT,
                                "De som har hemtjänst",
                                "Socialtjänstlagen 6 kap. 3 §",
                                "ÄN 2026-114"),
                        cast.maria());
        return ((BeginCampaign.Outcome.Begun) begun).campaignId();
    }

    private UUID written(UUID campaign) {
        return ((PrintLetters.Outcome.Written) letters.write(campaign, cast.samira())).batchId();
    }

    private NoteAnswer.Outcome call(UUID campaign, Answer answer, String said) {
        return call(campaign, cast.samira(), answer, said);
    }

    private NoteAnswer.Outcome call(UUID campaign, Actor guide, Answer answer, String said) {
        return next.next(campaign, guide)
                .map(member -> note.note(answer(campaign, member, answer, said, null), guide))
                .orElse(new NoteAnswer.Outcome.Noted(answer));
    }

    private static NoteAnswer.Command answer(
            UUID campaign, UUID member, Answer answer, String said, @Nullable LocalDate callOn) {
        return new NoteAnswer.Command(campaign, member, answer, said, callOn, null, true);
    }

    private static List<CohortLine> lines(int from, int to) {
        var lines = new ArrayList<CohortLine>();
        for (var i = from; i < to; i++) {
            var given = NUMBERS.get(i).sex() == Sex.WOMAN ? "Gerd" : "Stig";
            lines.add(new CohortLine(
                    i + 2,
                    NUMBERS.get(i).value(),
                    given,
                    "Hult",
                    "08-465 004 18",
                    "Lotsgatan " + i,
                    "761 30",
                    "Ekeby",
                    false,
                    "",
                    ""));
        }
        return lines;
    }
}
