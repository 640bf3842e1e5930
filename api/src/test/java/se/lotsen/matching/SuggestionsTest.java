package se.lotsen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lotsen.matching.Reason.Kind;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.catalogue.ActivityView;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.person.Protection;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class SuggestionsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");
    private static final PlannedCase.Talk QUIET_DAYTIME_EXERCISE = new PlannedCase.Talk(
            List.of(Barrier.HEARING, Barrier.TOILET, Barrier.NOISE), List.of(Interest.EXERCISE), true, false);

    private final Cast cast = Cast.newMunicipality();
    private final Suggestions suggestions = TestApp.bean(Suggestions.class);
    private final OfferActivity offer = TestApp.bean(OfferActivity.class);

    @Test
    void hearing_aid_toilet_no_music_and_no_evenings_gives_gymnastics_without_music_first_and_no_disco() {
        var planned = aPlan(QUIET_DAYTIME_EXERCISE);

        var page = show(planned, Suggestions.Filter.AS_THE_TALK_SAYS);

        var first = page.fitting().getFirst();
        assertThat(first.offering().activity().slug()).isEqualTo("gympa-utan-musik");
        assertThat(first.offering().placeName()).isEqualTo("Axelsberg");
        assertThat(first.fits())
                .extracting(Reason::kind)
                .contains(Kind.INTEREST, Kind.HEARING_LOOP, Kind.TOILET, Kind.WITHOUT_MUSIC, Kind.DAYTIME);
        assertThat(page.excluded())
                .filteredOn(it -> it.offering().activity().slug().equals("seniordisco"))
                .singleElement()
                .satisfies(disco -> assertThat(disco.against())
                        .extracting(Reason::kind)
                        .containsExactly(Kind.ONLY_EVENINGS, Kind.LOUD_MUSIC));
        assertThat(page.excluded()).allMatch(it -> !it.against().isEmpty());
    }

    @Test
    void a_chip_that_is_taken_away_stays_in_the_talk_and_leaves_the_list() {
        var planned = aPlan(QUIET_DAYTIME_EXERCISE);

        var page = show(
                planned,
                new Suggestions.Filter(
                        Set.of(Barrier.NOISE, Barrier.HEARING),
                        Set.of(),
                        true,
                        Set.of(DayOfWeek.FRIDAY),
                        false,
                        KeptTo.NOTHING));

        assertThat(page.asked().barriers()).contains(Barrier.NOISE);
        assertThat(page.used().barriers()).containsExactly(Barrier.TOILET);
        assertThat(page.fitting())
                .extracting(it -> it.offering().activity().slug())
                .contains("seniordisco");
        assertThat(page.fitting()).allMatch(it -> it.session().orElseThrow().day() == DayOfWeek.FRIDAY);
    }

    @Test
    void looking_leaves_a_row_in_the_access_log() {
        var planned = aPlan(PlannedCase.Talk.NOTHING);

        show(planned, Suggestions.Filter.AS_THE_TALK_SAYS);

        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and what = 'Suggestions' and ? = any(person_ids)",
                        cast.municipalityId(),
                        planned.personId()))
                .isEqualTo(1);
    }

    @Test
    void an_offer_is_kept_with_how_and_the_answer_and_stands_in_the_timeline() {
        var planned = aPlan(QUIET_DAYTIME_EXERCISE);
        var gym = at("gympa-utan-musik", null);

        var outcome = offer(planned, Suggestion.How.PHONE, gym);
        answer(outcome, Suggestion.Answer.YES, null);

        assertThat(show(planned, Suggestions.Filter.AS_THE_TALK_SAYS).offered())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.activity()).isEqualTo("Gympa utan musik");
                    assertThat(it.how()).isEqualTo(Suggestion.How.PHONE);
                    assertThat(it.answer()).isEqualTo(Suggestion.Answer.YES);
                    assertThat(it.offeredBy()).isEqualTo("Samira Haddad");
                });
        assertThat(Rows.count(
                        "select 1 from case_event where municipality_id = ? and kind = 'ActivitiesOffered' and facts ->> 'activities' = 'Gympa utan musik'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void what_the_rules_advise_against_is_offered_only_with_a_reason_that_is_kept() {
        var planned = aPlan(QUIET_DAYTIME_EXERCISE);

        assertThat(offer(planned, Suggestion.How.PRINT, at("seniordisco", null)))
                .isInstanceOf(OfferActivity.Outcome.NeedsReason.class);
        assertThat(Rows.count("select 1 from suggestion where municipality_id = ?", cast.municipalityId()))
                .isZero();

        offer(planned, Suggestion.How.PRINT, at("seniordisco", "Vill dansa med sin syster trots ljudet"));

        assertThat(Rows.one("select override_reason from suggestion where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("Vill dansa med sin syster trots ljudet");
    }

    @Test
    void more_than_three_or_none_is_no_offer() {
        var planned = aPlan(PlannedCase.Talk.NOTHING);
        var gym = at("gympa-utan-musik", null);

        assertThat(offer(planned, Suggestion.How.SMS, gym, gym, gym, gym))
                .isEqualTo(new OfferActivity.Outcome.WrongNumber(4));
        assertThat(offer(planned, Suggestion.How.SMS)).isEqualTo(new OfferActivity.Outcome.WrongNumber(0));
    }

    @Test
    void a_no_tells_why() {
        var planned = aPlan(PlannedCase.Talk.NOTHING);
        var outcome = offer(planned, Suggestion.How.LETTER, at("gympa-utan-musik", null));

        assertThat(answer(outcome, Suggestion.Answer.NO, " "))
                .isInstanceOf(AnswerSuggestion.Outcome.WhyNotMissing.class);
        answer(outcome, Suggestion.Answer.NO, "För tidigt på dagen");

        assertThat(Rows.one("select no_reason from suggestion where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("För tidigt på dagen");
    }

    @Test
    void a_need_that_nothing_meets_is_registered_for_the_manager() {
        var planned = aPlan(PlannedCase.Talk.NOTHING);
        var register = TestApp.bean(RegisterUnmetNeed.class);

        register.register(
                new RegisterUnmetNeed.Command(planned.number(), Interest.EXERCISE, "Dagtid utan musik", "Rimbo"),
                cast.samira());

        assertThat(Rows.of("select description, area from unmet_need where municipality_id = ?", cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("description", "Dagtid utan musik")
                        .containsEntry("area", "Rimbo"));
        assertThat(register.register(new RegisterUnmetNeed.Command(planned.number(), null, " ", null), cast.samira()))
                .isInstanceOf(RegisterUnmetNeed.Outcome.NothingWritten.class);
    }

    @Test
    void other_municipalities_and_those_who_do_not_handle_protected_identity_find_nothing() {
        var planned = aPlan(PlannedCase.Talk.NOTHING);
        var hidden = Programme.at(
                MONDAY,
                () -> PlannedCase.of(cast, PlannedCase.Talk.NOTHING, Protection.SEKRETESSMARKERING, cast.omar()));
        var other = Cast.newMunicipality();

        assertThatThrownBy(
                        () -> suggestions.show(planned.number(), Suggestions.Filter.AS_THE_TALK_SAYS, other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> suggestions.show(hidden.number(), Suggestions.Filter.AS_THE_TALK_SAYS, cast.samira()))
                .isInstanceOf(Missing.class);
        assertThat(suggestions
                        .show(hidden.number(), Suggestions.Filter.AS_THE_TALK_SAYS, cast.omar())
                        .caseNumber())
                .isEqualTo(hidden.number());
        assertThatThrownBy(() -> suggestions.show(planned.number(), Suggestions.Filter.AS_THE_TALK_SAYS, cast.helena()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> offer.offer(
                        new OfferActivity.Command(
                                planned.number(), List.of(at("gympa-utan-musik", null)), Suggestion.How.SMS),
                        other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> TestApp.bean(RegisterUnmetNeed.class)
                        .register(new RegisterUnmetNeed.Command(planned.number(), null, "x", null), other.samira()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void every_reason_has_a_key_of_its_own() {
        assertThat(Kind.values())
                .extracting(Kind::messageKey)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("reason\\.[a-z-]+"));
    }

    private PlannedCase aPlan(PlannedCase.Talk talk) {
        return Programme.at(MONDAY, () -> {
            Programme.load(cast, "0188", "0180");
            return PlannedCase.of(cast, talk);
        });
    }

    private Suggestions.Page show(PlannedCase planned, Suggestions.Filter filter) {
        return Programme.at(MONDAY, () -> suggestions.show(planned.number(), filter, cast.samira()));
    }

    private OfferActivity.Outcome offer(PlannedCase planned, Suggestion.How how, OfferActivity.Offer... offers) {
        return Programme.at(
                MONDAY,
                () -> offer.offer(new OfferActivity.Command(planned.number(), List.of(offers), how), cast.samira()));
    }

    private AnswerSuggestion.Outcome answer(
            OfferActivity.Outcome offered, Suggestion.Answer answer, @Nullable String why) {
        var id = ((OfferActivity.Outcome.Offered) offered).suggestionIds().getFirst();
        return TestApp.bean(AnswerSuggestion.class)
                .answer(new AnswerSuggestion.Command(id, answer, why), cast.samira());
    }

    private OfferActivity.Offer at(String slug, @Nullable String override) {
        var activity = TestApp.bean(ActivityView.class).show(slug, cast.samira());
        var place = activity.heldAt().getFirst().place();
        return new OfferActivity.Offer(
                activity.activity().id(),
                place == null ? null : place.id(),
                Suggestion.Answer.THINKING,
                null,
                override);
    }
}
