package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lotsen.casework.OpenCase.Outcome;
import se.lotsen.casework.OpenCase.Whom;
import se.lotsen.followup.Participation;
import se.lotsen.followup.SettleFollowUp;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.SaveDraft;
import se.lotsen.healthtalk.SignHealthTalk;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Person;
import se.lotsen.person.Protection;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class OpenCaseTest {

    private static final OpenCase.Ground ORAL = new OpenCase.Ground(Consent.Form.ORAL, false, "");
    private static final OpenCase.ToldBy NOBODY = new OpenCase.ToldBy("", "", "");
    private static final OpenCase.ToldBy PARISH = new OpenCase.ToldBy("Karin Ek", "Rimbo församling", "08-465 004 20");

    private final Cast cast = Cast.newMunicipality();
    private final OpenCase openCase = TestApp.bean(OpenCase.class);

    @ParameterizedTest
    @EnumSource
    void every_way_in_opens_a_case_that_says_so(WayIn wayIn) {
        var told = wayIn.isPersonAlone() ? NOBODY : PARISH;

        var opened = opened(command(newcomer(Cast.someone()), wayIn, told, ORAL));

        var row = Rows.of("select * from case_file where municipality_id = ?", cast.municipalityId())
                .getFirst();
        assertThat(row.get("way_in")).isEqualTo(wayIn.name());
        assertThat(row.get("way_in_detail")).isEqualTo(wayIn.isOrganisation() ? "Rimbo församling" : "");
        assertThat(row.get("state")).isEqualTo("CONTACTING");
        assertThat(row.get("guide_id")).isEqualTo(cast.samira().staffId());
        assertThat(String.valueOf(row.get("next_step_on")))
                .isEqualTo(today().plusDays(3).toString());
        assertThat(opened.state().file().number()).startsWith("E-");
        assertThat(Rows.one("select kind from case_event where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("CaseOpened");
    }

    @Test
    void a_way_in_that_nobody_knows_is_refused_here_and_by_the_database() {
        var outcome = openCase.open(command(newcomer(Cast.someone()), null, PARISH, ORAL), cast.samira());

        assertThat(outcome).isEqualTo(refused("wayIn", "intake.wayIn.missing"));
        opened(command(newcomer(Cast.someone()), WayIn.SELF, NOBODY, ORAL));
        assertThatThrownBy(() -> Rows.arrange(
                        "update case_file set way_in = 'UNKNOWN' where municipality_id = ?", cast.municipalityId()))
                .hasMessageContaining("case_file_way_in_check");
    }

    @Test
    void a_hand_over_from_a_church_keeps_who_told_us_and_what_the_person_agreed_to() {
        opened(command(
                newcomer(Cast.someone()),
                WayIn.CONGREGATION,
                PARISH,
                new OpenCase.Ground(Consent.Form.WRITTEN, false, "")));

        var intake = Rows.of("select * from case_intake where municipality_id = ?", cast.municipalityId())
                .getFirst();
        var consent = Rows.of("select * from consent where municipality_id = ?", cast.municipalityId())
                .getFirst();
        assertThat(intake.get("told_by_name")).isEqualTo("Karin Ek");
        assertThat(intake.get("told_by_phone")).isEqualTo("08-465 004 20");
        assertThat(intake.get("consent_id")).isEqualTo(consent.get("consent_id"));
        assertThat(consent.get("direction")).isEqualTo("TO_MUNICIPALITY");
        assertThat(consent.get("party_name")).isEqualTo("Rimbo församling");
        assertThat(consent.get("basis")).isEqualTo("CONSENT");
        assertThat(consent.get("form")).isEqualTo("WRITTEN");
        assertThat(consent.get("asked_by")).isEqualTo("Karin Ek");
        assertThat(String.valueOf(consent.get("items"))).isEqualTo("{CONTACT,REASON}");
    }

    @Test
    void someone_who_cannot_decide_may_be_told_of_by_an_authority_with_a_motive_and_by_nobody_else() {
        var cannot = new OpenCase.Ground(null, true, "Kan inte tala i telefon.");

        opened(command(newcomer(Cast.someone()), WayIn.HEALTH_CENTRE, PARISH, cannot));
        opened(command(newcomer(Cast.someone()), WayIn.HOME_CARE, PARISH, cannot));

        assertThat(Rows.of(
                        "select basis from consent where municipality_id = ? order by consent_id",
                        cast.municipalityId()))
                .extracting(row -> row.get("basis"))
                .containsExactly("OSL_25_13", "OTHER");
        assertThat(openCase.open(command(newcomer(Cast.someone()), WayIn.RELATIVE, PARISH, cannot), cast.samira()))
                .isEqualTo(refused("ground", "intake.ground.organisationsOnly"));
        assertThat(openCase.open(
                        command(newcomer(Cast.someone()), WayIn.HOME_CARE, PARISH, new OpenCase.Ground(null, true, "")),
                        cast.samira()))
                .isEqualTo(refused("motive", "intake.motive.missing"));
        assertThat(openCase.open(
                        command(newcomer(Cast.someone()), WayIn.SELF, NOBODY, new OpenCase.Ground(null, false, "")),
                        cast.samira()))
                .isEqualTo(refused("ground", "intake.ground.missing"));
    }

    @Test
    void everything_that_is_missing_is_said_at_once_and_nothing_is_kept() {
        var nobody = new Whom.Newcomer("121212-1212", "", "", "", ContactPreference.PHONE, "sv", false, false);
        var command = new OpenCase.Command(
                nobody, WayIn.HOME_CARE, NOBODY, new OpenCase.Ground(null, false, ""), false, "", true, null);

        var outcome = (Outcome.Refused) openCase.open(command, cast.samira());

        assertThat(outcome.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "number",
                        "givenName",
                        "familyName",
                        "phone",
                        "toldByName",
                        "toldByUnit",
                        "ground",
                        "reason",
                        "contactOn");
        assertThat(Rows.count("select from person where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_number_that_is_known_leads_to_the_person_and_changes_nothing() {
        var number = Cast.someone();
        var referral = Sending.received(cast, Sending.aReferral(number));

        var known = openCase.open(command(newcomer(number), WayIn.SELF, NOBODY, ORAL), cast.samira());

        assertThat(known).isEqualTo(new Outcome.KnownAlready(referral.file().personId()));
        var opened = opened(command(new Whom.Known(referral.file().personId()), WayIn.SELF, NOBODY, ORAL));
        assertThat(openCase.open(command(newcomer(number), WayIn.SELF, NOBODY, ORAL), cast.samira()))
                .isEqualTo(new Outcome.AlreadyOpen(opened.state().file().number()));
        assertThat(Rows.one("select family_name from person where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("Lund");
    }

    @Test
    void two_guides_at_once_open_one_case_for_one_person() throws Exception {
        var number = Cast.someone();
        var command = command(newcomer(number), WayIn.SELF, NOBODY, ORAL);
        try (var guides = Executors.newFixedThreadPool(4)) {
            List<Callable<Outcome>> both = new ArrayList<>();
            for (var i = 0; i < 4; i++) {
                var guide = i % 2 == 0 ? cast.samira() : cast.omar();
                both.add(() -> openCase.open(command, guide));
            }
            var outcomes = new ArrayList<Outcome>();
            for (var future : guides.invokeAll(both)) outcomes.add(future.get());

            assertThat(outcomes).filteredOn(Outcome.Opened.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.AlreadyOpen.class::isInstance)
                    .hasSize(3);
        }
        assertThat(Rows.count("select from person where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
        assertThat(Rows.count("select from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void the_number_of_someone_protected_opens_nothing_and_tells_nothing() {
        var number = Cast.someone();
        Sending.received(cast, Sending.aReferral(number, Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values())));

        assertThat(openCase.open(command(newcomer(number), WayIn.SELF, NOBODY, ORAL), cast.samira()))
                .isEqualTo(new Outcome.NotForYou());
        assertThat(openCase.open(command(newcomer(number), WayIn.SELF, NOBODY, ORAL), cast.omar()))
                .isInstanceOf(Outcome.KnownAlready.class);
    }

    @Test
    void a_person_of_another_municipality_is_missing() {
        var elsewhere = Sending.received(Cast.newMunicipality()).file().personId();

        assertThatThrownBy(() ->
                        openCase.open(command(new Whom.Known(elsewhere), WayIn.SELF, NOBODY, ORAL), cast.samira()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_case_without_a_referral_goes_all_the_way_and_nobody_is_told() {
        var number = on(
                Story.ACCEPTED_ON,
                () -> opened(command(newcomer(Cast.someone()), WayIn.SELF, NOBODY, ORAL))
                        .state()
                        .file()
                        .number());
        on(
                Story.ACCEPTED_ON,
                () -> TestApp.bean(BookTalk.class)
                        .book(
                                new BookTalk.Command(
                                        number,
                                        Story.TALK_ON,
                                        LocalTime.of(9, 0),
                                        TalkMode.HOME,
                                        null,
                                        ContactAttempt.Channel.PHONE,
                                        null),
                                cast.samira()));
        var signed = on(Story.TALK_ON, () -> {
            var frame = new StepAnswers.Consent(Story.TALK_ON, TalkMode.HOME, true, (Reply) null);
            var saved = (SaveDraft.Outcome.Saved)
                    TestApp.bean(SaveDraft.class).save(new SaveDraft.Command(number, frame, 0), cast.samira());
            return TestApp.bean(SignHealthTalk.class)
                    .sign(new SignHealthTalk.Command(number, saved.version()), cast.samira());
        });
        assertThat(signed).isInstanceOf(SignHealthTalk.Outcome.Signed.class);
        for (var occasion : Occasion.values()) {
            var day = occasion == Occasion.THREE_MONTHS ? Story.THREE_MONTHS_ON : Story.SIX_MONTHS_ON;
            on(
                    day,
                    () -> TestApp.bean(SettleFollowUp.class)
                            .settle(
                                    new SettleFollowUp.Command(
                                            number,
                                            occasion,
                                            true,
                                            TalkMode.PHONE,
                                            Participation.PARTICIPATING,
                                            null,
                                            null,
                                            null,
                                            Set.of(),
                                            Story.loneliness(2, 2, 1, 2)),
                                    cast.samira()));
        }
        var close = new CloseCase.Command(number, CloseReason.GOAL_MET, null, null, null);
        on(Story.SIX_MONTHS_ON, () -> TestApp.bean(CloseCase.class).close(close, cast.samira()));

        assertThat(Rows.one("select state from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("CLOSED");
        assertThat(Rows.count("select from outbox where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_case_that_began_by_itself_goes_on_when_its_only_referral_is_withdrawn() {
        var number = Cast.someone();
        var opened = opened(command(newcomer(number), WayIn.SELF, NOBODY, ORAL));
        var referral = Sending.received(cast, Sending.aReferral(number));
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(referral.file().id(), true, today(), null), cast.samira());
        TestApp.bean(RequestCancel.class)
                .request(referral.file().id(), StatusReason.NO_LONGER_NEEDED, "Behövs inte.", cast.helena());

        TestApp.bean(AnswerCancel.class)
                .answer(
                        new AnswerCancel.Command(
                                opened.state().file().number(), referral.file().id(), AnswerCancel.Answer.CONFIRM, ""),
                        cast.samira());

        assertThat(Rows.one("select state from case_file where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("CONTACTING");
        assertThat(Rows.one("select state from referral where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("FINISHED");
    }

    @Test
    void somebody_who_is_alike_by_birth_and_name_is_asked_about_first() {
        var number = PersonNumber.stored(PersonNumber.Kind.PERSONNUMMER, "192705187892");
        opened(command(newcomer(number), WayIn.SELF, NOBODY, ORAL));
        var coordination = "19270578-2395";

        var asked = openCase.open(command(heard(coordination, false), WayIn.SELF, NOBODY, ORAL), cast.samira());

        assertThat(asked)
                .isInstanceOfSatisfying(
                        Outcome.Alike.class,
                        alike -> assertThat(alike.known())
                                .extracting(Person::number)
                                .containsExactly(number));
        assertThat(Rows.count("select from person where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
        opened(command(heard(coordination, true), WayIn.SELF, NOBODY, ORAL));
    }

    private static Whom heard(String number, boolean isAnother) {
        return new Whom.Newcomer(
                number, "Gunnell", "Vik", "070-174 06 13", ContactPreference.PHONE, "sv", false, isAnother);
    }

    private Outcome.Opened opened(OpenCase.Command command) {
        return (Outcome.Opened) openCase.open(command, cast.samira());
    }

    private static OpenCase.Command command(
            Whom whom, @Nullable WayIn wayIn, OpenCase.ToldBy told, OpenCase.Ground ground) {
        return new OpenCase.Command(whom, wayIn, told, ground, false, "Vill komma ut mer.", true, today().plusDays(3));
    }

    /** All have one name, and official test numbers share days of birth. */
    private static Whom.Newcomer newcomer(PersonNumber number) {
        return new Whom.Newcomer(
                number.value(), "Gunnel", "Wik", "070-174 06 12", ContactPreference.PHONE, "sv", false, true);
    }

    private static Outcome.Refused refused(String field, String key) {
        return new Outcome.Refused(List.of(new FieldError(field, key)));
    }

    private static LocalDate today() {
        return Swedish.today(TestApp.clock());
    }

    private static <T> T on(LocalDate day, java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(Story.on(day, work));
    }
}
