package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;

/** How far a case has come: by the talk, how many times the person came, and what was said after six months. */
class StepsOfCasesTest {

    private final Cast cast = Cast.newMunicipality();
    private final List<UUID> sessions = IntStream.rangeClosed(1, 4)
            .mapToObj(before -> Programme.session(cast, "Fika", null, Duration.ofHours(-before)))
            .toList();

    @Test
    void a_case_is_at_its_talk_its_first_visit_and_from_three_visits_its_third() {
        assertThat(step(visits(0))).isEqualTo(Step.TALK);
        assertThat(step(visits(1))).isEqualTo(Step.FIRST_VISIT);
        assertThat(step(visits(2))).isEqualTo(Step.FIRST_VISIT);
        assertThat(step(visits(3))).isEqualTo(Step.THIRD_VISIT);
        assertThat(step(visits(4))).isEqualTo(Step.THIRD_VISIT);
    }

    @Test
    void who_takes_part_after_six_months_has_come_so_far_only_by_three_visits() {
        assertThat(step(visits(3).takesPartAfterSixMonths(cast))).isEqualTo(Step.SIX_MONTHS);
        assertThat(step(visits(2).takesPartAfterSixMonths(cast))).isEqualTo(Step.FIRST_VISIT);
        assertThat(step(visits(0).takesPartAfterSixMonths(cast))).isEqualTo(Step.TALK);
    }

    @Test
    void who_has_come_before_the_talk_has_had_a_first_visit_when_it_is_held_and_none_until_then() {
        assertThat(step(visits(1).withoutTalk(cast))).isLessThanOrEqualTo(Step.CONTACTED);
        assertThat(step(visits(1))).isEqualTo(Step.FIRST_VISIT);
    }

    @Test
    void who_missed_or_found_nothing_held_has_not_visited() {
        var planned = visits(3);
        Rows.arrange(
                "update booking set outcome = 'NO_SHOW' where municipality_id = ? and case_id = ? and session_id = ?",
                cast.municipalityId(),
                planned.caseId(),
                sessions.getFirst());

        assertThat(step(planned)).isEqualTo(Step.FIRST_VISIT);
        Rows.arrange(
                "update booking set outcome = 'NOT_HELD' where municipality_id = ? and case_id = ?",
                cast.municipalityId(),
                planned.caseId());
        assertThat(step(planned)).isEqualTo(Step.TALK);
    }

    private PlannedCase visits(int count) {
        return PlannedCase.of(cast, PlannedCase.Talk.NOTHING).cameTo(cast, sessions.subList(0, count));
    }

    private Step step(PlannedCase planned) {
        var step = Rows.one(
                "select step from reporting_case where municipality_id = ? and case_id = ?",
                cast.municipalityId(),
                planned.caseId());
        return Step.values()[Integer.parseInt(String.valueOf(step))];
    }
}
