package se.lotsen.healthtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.Case;
import se.lotsen.casework.TalkMode;
import se.lotsen.casework.WriteNote;
import se.lotsen.catalogue.Activity.Finger;
import se.lotsen.catalogue.Activity.Pillar;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class HealthTalkTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_fresh_talk_knows_what_the_referral_and_the_booking_told() {
        var story = Story.accepted(cast).booked();

        var sheet = read(story);

        assertThat(sheet.version()).isZero();
        assertThat(sheet.draft().barriers().all()).containsExactly(Barrier.HEARING, Barrier.TOILET);
        assertThat(sheet.draft().wishes().important())
                .isEqualTo("Jag vill ut och gå, och ha någon att prata gamla båtar med.");
        assertThat(sheet.draft().consent().heldOn()).isEqualTo(Story.TALK_ON);
        assertThat(sheet.draft().consent().mode()).isEqualTo(TalkMode.HOME);
        assertThat(sheet.draft().summary().shared()).containsExactly(ConsentItem.values());
        assertThat(sheet.senders()).containsExactly("VC Björken");
    }

    @Test
    void each_save_keeps_one_step_and_leaves_the_record_alone() {
        var story = Story.accepted(cast);
        var everyday =
                new StepAnswers.Everyday(Living.ALONE, Reply.DECLINED, Outings.LESS_OFTEN, "Går upp sent.", null);

        var first = story.save(everyday, 0);
        var second = story.save(new StepAnswers.Contacts(null, Map.of("isolated", "DECLINED")), 1);

        assertThat(first).matches(s -> s instanceof SaveDraft.Outcome.Saved saved && saved.version() == 1);
        assertThat(second).matches(s -> s instanceof SaveDraft.Outcome.Saved saved && saved.version() == 2);
        assertThat(read(story).draft().everyday()).isEqualTo(everyday);
        assertThat(read(story).draft().barriers().all()).containsExactly(Barrier.HEARING, Barrier.TOILET);
        assertThat(read(story).step()).isEqualTo(TalkStep.CONTACTS);
        assertThat(story.events()).containsExactly("CaseOpened");
        assertThat(Rows.count("select 1 from health_talk where municipality_id = ?", id()))
                .isZero();
    }

    @Test
    void two_who_save_at_once_are_shown_both_and_nothing_is_overwritten() {
        var story = Story.accepted(cast);
        var theirs = new StepAnswers.Everyday(Living.ALONE, null, null, "Går upp sent.", null);
        var mine = new StepAnswers.Everyday(Living.ALONE, null, null, "Går upp tidigt.", null);
        story.save(theirs, 0);

        var conflict = story.save(mine, 0);
        var retry = story.save(theirs, 0);

        assertThat(conflict).isInstanceOfSatisfying(SaveDraft.Outcome.Conflict.class, c -> {
            assertThat(c.theirs().everyday()).isEqualTo(theirs);
            assertThat(c.mine().everyday()).isEqualTo(mine);
            assertThat(c.version()).isEqualTo(1);
        });
        assertThat(retry).isInstanceOf(SaveDraft.Outcome.Saved.class);
        assertThat(read(story).draft().everyday()).isEqualTo(theirs);
    }

    @Test
    void every_answer_survives_its_json() {
        var full = HealthTalkDraft.empty()
                .with(new StepAnswers.Consent(Story.TALK_ON, TalkMode.PHONE, true, Reply.NO))
                .with(new StepAnswers.Everyday(Living.NOT_ASKED, Reply.YES, Outings.DAILY, "ord", null))
                .with(new StepAnswers.Contacts("ord", Map.of("isolated", "NOT_ASKED", "left-out", "2")))
                .with(new StepAnswers.Barriers(
                        Map.of(Barrier.HEARING, "slinga"), Map.of(Barrier.Group.MONEY, Unsaid.DECLINED), "halka"))
                .with(new StepAnswers.Interests(Set.of(Interest.GAMES), Unsaid.NOT_ASKED, "kort", true, true))
                .with(new StepAnswers.Health(
                        Set.of(Pillar.MEANING), Set.of(Finger.FOOD), null, "ord", ContactWish.WITHIN_DAYS, true))
                .with(new StepAnswers.Wishes("a", "b", List.of(new PlanGoal("a", "b", null))))
                .with(new StepAnswers.Summary(Set.of(ConsentItem.PLAN), Map.of()));

        assertThat(Drafts.read(Drafts.write(full))).isEqualTo(full);
        assertThat(Drafts.read(Drafts.write(HealthTalkDraft.empty()))).isEqualTo(HealthTalkDraft.empty());
    }

    @Test
    void a_red_flag_is_noted_at_once_for_guides_and_never_sent() {
        var story = Story.accepted(cast);
        var health = new StepAnswers.Health(Set.of(), Set.of(), null, "Säger att livet är slut.", null, true);

        story.save(health, 0);
        story.save(new StepAnswers.Health(Set.of(), Set.of(), null, "Säger att livet är slut, ofta.", null, true), 1);

        assertThat(story.events()).containsExactly("CaseOpened", "ConcernRaised");
        assertThat(read(story).report()).noneMatch(part -> part.text().contains("livet"));
        assertThat(Rows.one(
                        "select cast(facts as text) from case_event where municipality_id = ? and kind = 'ConcernRaised'",
                        id()))
                .isEqualTo("{}");

        var concerns = TestApp.bean(OpenConcerns.class);
        assertThat(concerns.of(cast.samira()))
                .singleElement()
                .satisfies(line -> assertThat(line.caseNumber()).isEqualTo(story.caseNumber()));
        assertThat(concerns.of(cast.omar())).isEmpty();
        var counted = TestApp.bean(CountConcerns.class);
        assertThat(counted.count(cast.maria())).singleElement().satisfies(line -> {
            assertThat(line.guide()).isEqualTo("Samira Haddad");
            assertThat(line.concerns()).isEqualTo(1);
        });
        assertThat(counted.count(Cast.newMunicipality().maria())).isEmpty();
        TestApp.bean(WriteNote.class).write(story.caseNumber(), "Ringde jouren tillsammans.", cast.samira());
        assertThat(concerns.of(cast.samira())).isEmpty();
        assertThat(counted.count(cast.maria())).isEmpty();
    }

    @Test
    void a_signature_needs_day_mode_right_and_a_choice_about_sharing() {
        var story = Story.accepted(cast);
        story.save(new StepAnswers.Contacts(null, Map.of("isolated", "7")), 0);
        story.save(new StepAnswers.Wishes(null, null, List.of(new PlanGoal("Ut", "", null))), 1);

        var refused = story.sign();

        assertThat(refused)
                .isEqualTo(new SignHealthTalk.Outcome.Refused(List.of(
                        new FieldError("consent.heldOn", "talk.heldOn.missing"),
                        new FieldError("consent.mode", "talk.mode.missing"),
                        new FieldError("consent.informedOfRight", "talk.informedOfRight.missing"),
                        new FieldError("consent.shareWithHealthCentre", "talk.share.missing"),
                        new FieldError("contacts.loneliness", "talk.answer.notAnOption"),
                        new FieldError("wishes.goals[0].action", "talk.goal.action.missing"))));
        assertThat(Rows.count("select 1 from health_talk where municipality_id = ?", id()))
                .isZero();
        assertThat(Rows.count("select 1 from health_talk_draft where municipality_id = ?", id()))
                .isEqualTo(1);
    }

    @Test
    void no_line_of_the_plan_has_its_day_before_the_talk() {
        var story = Story.accepted(cast);
        story.save(new StepAnswers.Consent(Story.TALK_ON, TalkMode.HOME, true, Reply.NO), 0);
        var lines = List.of(
                new PlanGoal("Ut", "Prova gympa", Story.TALK_ON),
                new PlanGoal("Sjunga", "Prova kören", Story.TALK_ON.minusDays(1)));
        story.save(new StepAnswers.Wishes(null, null, lines), 1);

        assertThat(story.sign())
                .isEqualTo(new SignHealthTalk.Outcome.Refused(
                        List.of(new FieldError("wishes.goals[1].dueOn", "talk.goal.dueOn.past"))));
    }

    @Test
    void a_talk_is_held_between_the_opening_of_the_case_and_today() {
        var opened = Story.ACCEPTED_ON;
        var frame = new StepAnswers.Consent(opened.minusDays(1), TalkMode.HOME, true, Reply.NO);
        var ahead = new StepAnswers.Consent(Story.TALK_ON.plusDays(1), TalkMode.HOME, true, Reply.NO);

        assertThat(faults(frame)).containsExactly(new FieldError("consent.heldOn", "talk.heldOn.beforeCase"));
        assertThat(faults(ahead)).containsExactly(new FieldError("consent.heldOn", "talk.heldOn.ahead"));
    }

    @Test
    void a_signed_talk_writes_record_plan_baseline_consent_and_report_and_the_draft_is_gone() {
        var story = Story.accepted(cast).booked().talked(Set.of(ConsentItem.PLAN, ConsentItem.SCORES));

        assertThat(story.state()).isInstanceOf(Case.PlanReady.class);
        assertThat(story.task()).isEqualTo("IN_PROGRESS/TALK_HELD");
        assertThat(story.events()).containsExactly("CaseOpened", "TalkBooked", "HealthTalkHeld");
        assertThat(Rows.of("""
                        select cast(held_on as text) as held_on, mode, form_version, informed_of_right,
                               cast(barriers as text) as barriers, answers -> 'contacts' ->> 'words' as words
                        from health_talk where municipality_id = ?
                        """, id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("held_on", "2026-11-20")
                        .containsEntry("form_version", "1.0")
                        .containsEntry("barriers", "{HEARING,TOILET}")
                        .containsEntry("words", "Systerdotter i Gävle, ringer på söndagar."));
        assertThat(Rows.of(
                        "select instrument, mode, occasion, score from measurement where municipality_id = ? order by instrument",
                        id()))
                .satisfiesExactly(
                        direct -> assertThat(direct)
                                .containsEntry("instrument", "DIRECT_LONELINESS")
                                .containsEntry("score", null),
                        ucla -> assertThat(ucla)
                                .containsEntry("mode", "INTERVIEW")
                                .containsEntry("score", 7));
        assertThat(Rows.count("select 1 from plan_goal where municipality_id = ?", id()))
                .isEqualTo(1);
        assertThat(Rows.count("select 1 from health_talk_draft where municipality_id = ?", id()))
                .isZero();
        assertThat(Rows.of("""
                        select cast(due_on as text) as due_on from follow_up where municipality_id = ? order by due_on
                        """, id())).extracting(row -> row.get("due_on")).containsExactly("2027-02-22", "2027-05-20");
        assertThat(Rows.one("""
                        select cast(items as text) from consent
                        where municipality_id = ? and direction = 'TO_HEALTH_CENTRE'
                        order by given_on desc, consent_id desc limit 1
                        """, id())).isEqualTo("{PLAN,SCORES}");
        assertThat(story.reports().getLast())
                .isEqualTo("HEALTH_TALK: Hälsosamtalet hölls fre 20 nov 2026 i hemmet. "
                        + "Viktigt för personen: ”Ha någon att prata båtar med.” "
                        + "Personen vill: ”Komma ut varje vecka.” "
                        + "Känner sig ensam: ofta eller alltid. UCLA-3: 7 av 9. "
                        + "Det här kan göra det svårt att komma ut: hör dåligt, behöver nära till toalett. "
                        + "Plan: Komma ut varje vecka. Vi gör: Prova sittgymnastik, senast tis 1 dec 2026.");
        assertThatThrownBy(() -> read(story)).isInstanceOf(Forbidden.class);
    }

    @Test
    void sharing_nothing_withdraws_what_the_nurse_was_told() {
        var story = Story.accepted(cast).talked(Set.of());

        assertThat(story.state()).isInstanceOf(Case.PlanReady.class);
        assertThat(Rows.count("""
                        select 1 from consent
                        where municipality_id = ? and direction = 'TO_HEALTH_CENTRE' and withdrawn_at is null
                        """, id())).isZero();
    }

    @Test
    void a_talk_held_without_a_booking_counts_as_offered() {
        Story.accepted(cast).talked();

        assertThat(Rows.one("select outcome from contact_attempt where municipality_id = ?", id()))
                .isEqualTo("TALK_BOOKED");
    }

    @Test
    void a_signature_on_an_older_version_is_stale_and_without_a_draft_there_is_nothing_to_sign() {
        var story = Story.accepted(cast);
        var sign = TestApp.bean(SignHealthTalk.class);
        var command = new SignHealthTalk.Command(story.caseNumber(), 1);

        assertThatThrownBy(() -> sign.sign(command, cast.samira())).isInstanceOf(Missing.class);
        story.save(new StepAnswers.Summary(Set.of(), Map.of()), 0);
        story.save(new StepAnswers.Summary(Set.of(ConsentItem.PLAN), Map.of()), 1);
        assertThatThrownBy(() -> sign.sign(command, cast.samira())).isInstanceOf(Stale.class);
    }

    @Test
    void answers_kept_apart_from_no_give_no_score_and_no_word_in_the_report() {
        var declined = HealthTalkDraft.empty()
                .with(new StepAnswers.Contacts(
                        null,
                        Map.of(
                                "companionship", "3",
                                "left-out", "DECLINED",
                                "isolated", "2",
                                "how-often", "NOT_ASKED")));

        assertThat(HealthTalkReport.parts(declined)).isEmpty();
        assertThat(Measurements.areWrong(declined.contacts().loneliness())).isFalse();
        assertThat(Measurements.areWrong(Map.of("isolated", "4"))).isTrue();
        assertThat(Measurements.areWrong(Map.of("sleep", "1"))).isTrue();
    }

    @Test
    void each_part_of_the_report_has_the_item_that_must_allow_it() {
        var draft = HealthTalkDraft.empty()
                .with(new StepAnswers.Consent(Story.TALK_ON, TalkMode.PHONE, true, Reply.YES))
                .with(new StepAnswers.Contacts(null, Story.loneliness(1, 1, 1, 5)))
                .with(new StepAnswers.Barriers(Map.of(Barrier.MONEY, ""), Map.of(), null))
                .with(new StepAnswers.Wishes("båtar", null, List.of()))
                .with(new StepAnswers.Health(Set.of(), Set.of(), null, null, ContactWish.WITHIN_DAYS, false));

        assertThat(HealthTalkReport.parts(draft))
                .extracting(
                        ReportPart::code,
                        part -> part.item() == null ? "always" : part.item().name())
                .containsExactlyElementsOf(Stream.of(
                                List.of("talk", "always"),
                                List.of("important", "PLAN"),
                                List.of("direct-loneliness", "SCORES"),
                                List.of("ucla3", "SCORES"),
                                List.of("barriers", "REASON"),
                                List.of("contact-the-patient", "CONTACT"))
                        .map(pair -> org.assertj.core.groups.Tuple.tuple(pair.toArray()))
                        .toList());
    }

    private List<FieldError> faults(StepAnswers.Consent frame) {
        return SignHealthTalk.faults(HealthTalkDraft.empty().with(frame), Story.ACCEPTED_ON, Story.TALK_ON, true);
    }

    private ReadDraft.Sheet read(Story story) {
        return TestApp.bean(ReadDraft.class).read(story.caseNumber(), cast.samira());
    }

    private String id() {
        return cast.municipalityId();
    }
}
