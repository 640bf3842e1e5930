package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.CloseOption.Demand;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportPart;

class CloseOptionTest {

    private static final Tries NONE = new Tries(0, 0, 0);

    @Test
    void a_goal_is_not_met_before_anyone_has_talked_with_the_person() {
        assertThat(CloseOption.of(Moves.contacting(), NONE))
                .extracting(CloseOption::reason)
                .containsExactly(
                        CloseReason.DECLINED,
                        CloseReason.CONSENT_WITHDRAWN,
                        CloseReason.MOVED,
                        CloseReason.DECEASED,
                        CloseReason.OTHER_SUPPORT,
                        CloseReason.NOT_REACHED);
        assertThat(CloseOption.of(Moves.planReady(), NONE))
                .extracting(CloseOption::reason)
                .as("everything but the answer to a sender and the administrator's mark")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(
                        EnumSet.of(CloseReason.WITHDRAWN_BY_REFERRER, CloseReason.ENTERED_IN_ERROR)));
    }

    @Test
    void three_times_and_a_letter_are_enough_and_fewer_must_be_explained() {
        assertThat(demand(Moves.contacting(), CloseReason.NOT_REACHED, new Tries(4, 1, 3)))
                .isEqualTo(Demand.NOTHING);
        assertThat(demand(Moves.contacting(), CloseReason.NOT_REACHED, new Tries(4, 0, 4)))
                .isEqualTo(Demand.WHY_FEWER_TRIES);
        assertThat(demand(Moves.contacting(), CloseReason.NOT_REACHED, new Tries(6, 1, 2)))
                .isEqualTo(Demand.WHY_FEWER_TRIES);
    }

    @Test
    void ending_as_meant_before_six_months_must_be_explained_also_while_paused() {
        var settled = Moves.participating()
                .settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE)
                .next()
                .settle(Occasion.SIX_MONTHS, FollowUp.Status.NOT_REACHED)
                .next();

        assertThat(demand(Moves.paused(), CloseReason.ON_OWN, NONE)).isEqualTo(Demand.WHY_BEFORE_SIX_MONTHS);
        assertThat(demand(settled, CloseReason.ON_OWN, NONE)).isEqualTo(Demand.NOTHING);
        assertThat(demand(settled, CloseReason.NOT_REACHED, NONE)).isEqualTo(Demand.NOTHING);
    }

    @Test
    void a_death_and_a_withdrawn_consent_say_nothing_but_that_the_case_is_closed() {
        for (var reason : new CloseReason[] {CloseReason.DECEASED, CloseReason.CONSENT_WITHDRAWN}) {
            assertThat(ClosureReport.parts(reason, NONE, "Dottern tar över."))
                    .containsExactly(ReportPart.always("closed", "Ärendet är avslutat."));
        }
    }

    @Test
    void how_it_went_needs_a_consent_and_that_nobody_was_reached_does_not() {
        assertThat(ClosureReport.parts(CloseReason.ON_OWN, NONE, "Kören på torsdagar."))
                .extracting(ReportPart::item)
                .containsExactly(null, ConsentItem.OUTCOME, ConsentItem.PLAN);
        assertThat(ClosureReport.parts(CloseReason.NOT_REACHED, new Tries(4, 1, 3), null))
                .extracting(ReportPart::text)
                .contains("Antal kontaktförsök: 4, varav 1 med brev.");
    }

    @Test
    void who_has_been_met_is_told_as_not_reached_at_the_follow_up_and_not_as_never_reached() {
        assertThat(ClosureReport.parts(Moves.participating(), CloseReason.NOT_REACHED, new Tries(2, 0, 2), null))
                .extracting(ReportPart::text)
                .contains("Personen har inte gått att nå vid uppföljningen.")
                .noneMatch(text -> text.contains("inte fått kontakt") || text.contains("kontaktförsök"));
        assertThat(ClosureReport.parts(Moves.contacting(), CloseReason.NOT_REACHED, new Tries(4, 1, 3), null))
                .extracting(ReportPart::text)
                .contains("Vi har inte fått kontakt med personen.", "Antal kontaktförsök: 4, varav 1 med brev.");
    }

    private static Demand demand(Case.Open state, CloseReason reason, Tries tries) {
        return CloseOption.of(state, tries).stream()
                .filter(option -> option.reason() == reason)
                .findFirst()
                .orElseThrow()
                .demand();
    }
}
