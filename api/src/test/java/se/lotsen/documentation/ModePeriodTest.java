package se.lotsen.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModePeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void without_a_decision_the_duty_to_document_holds() {
        assertThat(ModePeriod.on(DAY, List.of())).isEqualTo(DocumentationMode.DOCUMENTED);
    }

    @Test
    void an_exemption_holds_on_its_days_and_not_on_others() {
        var spring = exempt(DAY.minusDays(10), DAY, 1);

        assertThat(ModePeriod.on(DAY.minusDays(11), List.of(spring))).isEqualTo(DocumentationMode.DOCUMENTED);
        assertThat(ModePeriod.on(DAY.minusDays(10), List.of(spring))).isEqualTo(DocumentationMode.EXEMPT);
        assertThat(ModePeriod.on(DAY, List.of(spring))).isEqualTo(DocumentationMode.EXEMPT);
        assertThat(ModePeriod.on(DAY.plusDays(1), List.of(spring))).isEqualTo(DocumentationMode.DOCUMENTED);
    }

    @Test
    void of_two_that_hold_the_one_noted_last_counts() {
        var first = exempt(DAY.minusDays(10), null, 1);
        var then = new ModePeriod(
                DocumentationMode.DOCUMENTED, null, null, null, DAY, null, Instant.ofEpochSecond(2), "Maria Berg");

        assertThat(ModePeriod.on(DAY.minusDays(1), List.of(then, first))).isEqualTo(DocumentationMode.EXEMPT);
        assertThat(ModePeriod.on(DAY, List.of(then, first))).isEqualTo(DocumentationMode.DOCUMENTED);
    }

    private static ModePeriod exempt(LocalDate from, @Nullable LocalDate to, int notedAt) {
        return new ModePeriod(
                DocumentationMode.EXEMPT,
                "SN 2025/118",
                from,
                "Öppna träffpunkter",
                from,
                to,
                Instant.ofEpochSecond(notedAt),
                "Maria Berg");
    }
}
