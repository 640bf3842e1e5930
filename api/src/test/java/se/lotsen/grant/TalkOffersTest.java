package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.SmallestShown;
import se.lotsen.testing.TestApp;

class TalkOffersTest {

    private final SmallestShown five = TestApp.bean(SmallestShown.class);

    @Test
    void where_one_part_is_few_nothing_is_told_that_it_could_be_had_from() {
        for (var offers : new TalkOffers[] {
            new TalkOffers(12, 0, 3), new TalkOffers(12, 3, 0), new TalkOffers(3, 12, 12), new TalkOffers(2, 2, 2)
        }) {
            assertThat(IntStream.of(offers.offered(), offers.accepted(), offers.declined())
                            .mapToObj(figure -> offers.told(figure, five)))
                    .as(offers.toString())
                    .containsOnly("");
        }
    }

    @Test
    void none_and_not_few_are_told() {
        var offers = new TalkOffers(12, 5, 0);

        assertThat(offers.told(offers.offered(), five)).isEqualTo("17");
        assertThat(offers.told(offers.accepted(), five)).isEqualTo("17");
        assertThat(offers.told(offers.declined(), five)).isEqualTo("0");
    }
}
