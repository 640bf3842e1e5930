package se.lotsen.web.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.NoPlace;
import se.lotsen.catalogue.Activity;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.matching.Reason;
import se.lotsen.web.support.Texts;

class ReasonWordsTest {

    @Test
    void every_reason_barrier_interest_and_refusal_has_its_words_in_both_languages() {
        for (var t : List.of(Texts.in("sv"), Texts.in("en"))) {
            assertThat(Reason.Kind.values()).allMatch(it -> t.has("matching." + it.messageKey()));
            assertThat(named("matching.barrier.", Barrier.values())).allMatch(t::has);
            assertThat(named("matching.interest.", Interest.values())).allMatch(t::has);
            assertThat(named("matching.status.", Activity.Status.values())).allMatch(t::has);
            assertThat(named("aktiviteter.status.", Activity.Status.values())).allMatch(t::has);
            assertThat(named("aktiviteter.kind.", Activity.Kind.values())).allMatch(t::has);
            assertThat(named("aktiviteter.finger.", Activity.Finger.values())).allMatch(t::has);
            assertThat(named("aktiviteter.pillar.", Activity.Pillar.values())).allMatch(t::has);
            assertThat(named("bokningar.noPlace.", NoPlace.values())).allMatch(t::has);
        }
    }

    @Test
    void a_reason_says_its_value_in_words() {
        var words = new ReasonWords(Texts.swedish());

        assertThat(words.of(List.of(
                        new Reason(Reason.Kind.INTEREST, List.of("EXERCISE")),
                        new Reason(Reason.Kind.COSTS, List.of("85")),
                        new Reason(Reason.Kind.OTHER_LANGUAGE, List.of("tlh")),
                        new Reason(Reason.Kind.FACTS_ARE_OLD, List.of("2025-02-03")))))
                .containsExactly(
                        "önskemål: träning",
                        "Kostar 85 kr per gång",
                        "Språk: Annat språk",
                        "Uppgifterna kontrollerades senast mån 3 feb 2025");
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(it -> prefix + it.name());
    }
}
