package se.lotsen.web.aktiviteter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.catalogue.Session;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Texts;

class RhythmTest {

    @Test
    void every_week_on_one_day_also_across_the_clock_change_and_a_holiday() {
        assertThat(rhythm("2026-10-20T13:00", "2026-10-27T13:00", "2026-11-10T13:00"))
                .isEqualTo("tisdagar kl. 13.00");
    }

    @Test
    void several_days_a_week() {
        assertThat(rhythm("2026-11-23T10:00", "2026-11-25T10:00", "2026-11-30T10:00", "2026-12-02T10:00"))
                .isEqualTo("måndagar och onsdagar kl. 10.00");
        assertThat(rhythm(
                        "2026-11-23T09:00",
                        "2026-11-24T09:00",
                        "2026-11-25T09:00",
                        "2026-11-26T09:00",
                        "2026-11-27T09:00",
                        "2026-11-30T09:00"))
                .isEqualTo("vardagar kl. 9.00");
    }

    @Test
    void every_other_week_and_once_a_month() {
        assertThat(rhythm("2026-11-24T13:00", "2026-12-08T13:00")).isEqualTo("varannan tisdag kl. 13.00");
        assertThat(rhythm("2026-11-04T13:00", "2026-12-02T13:00", "2027-01-06T13:00"))
                .isEqualTo("en onsdag i månaden kl. 13.00");
    }

    @Test
    void what_the_sessions_do_not_show_is_not_said() {
        assertThat(rhythm("2026-11-24T13:00")).isEmpty();
        assertThat(rhythm()).isEmpty();
        assertThat(rhythm("2026-11-24T13:00", "2026-12-15T13:00")).isEmpty();
    }

    private static String rhythm(String... starts) {
        List<Session> sessions =
                Stream.of(starts).map(LocalDateTime::parse).map(RhythmTest::at).toList();
        return new ActivityWords(Texts.swedish()).rhythm(sessions);
    }

    private static Session at(LocalDateTime starts) {
        var at = starts.atZone(Swedish.ZONE).toInstant();
        return new Session(
                UUID.randomUUID(), UUID.randomUUID(), "Fika", null, null, at, at.plusSeconds(3600), 12, 0, null, null);
    }
}
