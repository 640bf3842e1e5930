package se.lotsen.healthcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void sixty_days_without_a_referral_are_silence_and_fifty_nine_are_not() {
        assertThat(Silence.list(TODAY.minusDays(300), TODAY.minusDays(60), TODAY))
                .isEqualTo(CentreList.TO_VISIT);
        assertThat(Silence.list(TODAY.minusDays(300), TODAY.minusDays(59), TODAY))
                .isEqualTo(CentreList.OTHER);
    }

    @Test
    void without_any_referral_the_days_are_counted_from_the_signing() {
        assertThat(Silence.list(TODAY.minusDays(60), null, TODAY)).isEqualTo(CentreList.TO_VISIT);
        assertThat(Silence.list(TODAY.minusDays(59), null, TODAY)).isEqualTo(CentreList.OTHER);
    }

    @Test
    void a_new_routine_is_given_its_time_although_the_last_referral_is_old() {
        assertThat(Silence.list(TODAY.minusDays(5), TODAY.minusDays(200), TODAY))
                .isEqualTo(CentreList.OTHER);
    }

    @Test
    void without_a_routine_no_silence_is_counted() {
        assertThat(Silence.list(null, TODAY, TODAY)).isEqualTo(CentreList.WITHOUT_ROUTINE);
        assertThat(Silence.list(null, null, TODAY)).isEqualTo(CentreList.WITHOUT_ROUTINE);
    }

    @Test
    void referrals_per_thousand_have_one_decimal_and_need_both_numbers() {
        assertThat(Silence.perThousand(23, 1840)).hasToString("12.5");
        assertThat(Silence.perThousand(0, 1840)).hasToString("0.0");
        assertThat(Silence.perThousand(null, 1840)).isNull();
        assertThat(Silence.perThousand(23, null)).isNull();
        assertThat(Silence.perThousand(23, 0)).isNull();
    }
}
