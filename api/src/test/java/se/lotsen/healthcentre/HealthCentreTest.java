package se.lotsen.healthcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.WayIn;
import se.lotsen.reporting.Division;
import se.lotsen.reporting.ShowFunnel;
import se.lotsen.reporting.Step;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class HealthCentreTest {

    private final Cast cast = Cast.newMunicipality();
    private final Cast neighbour = Cast.neighbourOf(cast);
    private final ShowHealthCentres show = TestApp.bean(ShowHealthCentres.class);
    private final LocalDate today = Swedish.today(TestApp.clock());

    @Test
    void the_lists_follow_routine_and_referrals_and_a_neighbours_referrals_change_nothing() {
        sign(today.minusDays(200));
        PlannedCase.of(neighbour, PlannedCase.Talk.NOTHING);

        assertThat(names(CentreList.TO_VISIT)).containsExactly("VC Björken");
        assertThat(names(CentreList.WITHOUT_ROUTINE)).containsExactly("VC Linden");
        assertThat(show.all(today.getYear(), neighbour.maria()).of(CentreList.WITHOUT_ROUTINE))
                .hasSize(2);

        for (var i = 0; i < 12; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange(
                "update person set sex = 'WOMAN', birth_year = 1950 where municipality_id = ?", cast.municipalityId());
        TestApp.bean(KeepListed.class).keep(new KeepListed.Command(cast.bjorken(), 1600, today), cast.maria());

        var line = show.one(cast.bjorken(), today.getYear(), cast.maria()).line();
        assertThat(line.list()).isEqualTo(CentreList.OTHER);
        assertThat(line.figures().received().count()).isEqualTo(12);
        assertThat(line.perThousand()).hasToString("7.5");
        assertThat(line.lastReferralOn()).isEqualTo(today);
    }

    @Test
    void few_referrals_are_hidden_with_what_follows_from_them() {
        for (var i = 0; i < 3; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        TestApp.bean(KeepListed.class).keep(new KeepListed.Command(cast.bjorken(), 1600, today), cast.maria());

        var line = show.one(cast.bjorken(), today.getYear(), cast.maria()).line();

        assertThat(line.figures().received().isHidden()).isTrue();
        assertThat(line.figures().daysToAnswer()).isNull();
        assertThat(line.perThousand()).isNull();
    }

    /** Three men who came one way and three women who came another have not been reached: no group's way in is told beside all who have not. */
    @Test
    void where_groups_have_no_ways_in_the_cases_of_a_centre_are_told_and_no_referrals() {
        for (var i = 0; i < 12; i++) {
            var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
            Rows.arrange(
                    "update person set sex = ?, birth_year = 1950 where person_id = ?",
                    i < 3 ? "MAN" : "WOMAN",
                    planned.personId());
            if (i >= 6) continue;
            planned.withoutTalk(cast);
            Rows.arrange(
                    "update case_file set talk_at = null, way_in = ? where case_id = ?",
                    i < 3 ? WayIn.HEALTH_CENTRE.name() : WayIn.OUTREACH.name(),
                    planned.caseId());
        }

        var details = show.one(cast.bjorken(), today.getYear(), cast.maria());

        assertThat(details.tellsReferrals()).isFalse();
        assertThat(details.line().figures().cases().count()).isEqualTo(12);
        assertThat(details.line().figures().received().isHidden()).isTrue();
        var funnels = TestApp.bean(ShowFunnel.class).read(today.getYear(), cast.maria());
        assertThat(funnels.groups(Division.HEALTH_CENTRE))
                .filteredOn(group -> group.key().equals(cast.bjorken().toString()))
                .singleElement()
                .satisfies(group -> assertThat(funnels.funnel(group).all(Step.FOUND))
                        .isEqualTo(details.line().figures().cases()));
    }

    @Test
    void what_is_written_later_counts_and_what_was_written_before_is_kept() {
        sign(today.minusDays(200));
        sign(null);

        var details = show.one(cast.bjorken(), today.getYear(), cast.maria());

        assertThat(details.line().list()).isEqualTo(CentreList.WITHOUT_ROUTINE);
        assertThat(details.routines()).extracting(Routine::signedOn).containsExactly(null, today.minusDays(200));
    }

    @Test
    void contacts_come_newest_first_and_never_with_a_personal_number() {
        note(today.minusDays(3), "Visade vägledningen.");
        note(today, "De vill ha affischer.");

        assertThat(note(today, "Ring om 19460101-2380, hon väntar."))
                .isInstanceOfSatisfying(
                        LogContact.Outcome.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::messageKey)
                                .containsExactly("complaint.personNumber"));
        assertThat(show.one(cast.bjorken(), today.getYear(), cast.maria()).contacts())
                .extracting(CentreContact::said)
                .containsExactly("De vill ha affischer.", "Visade vägledningen.");
    }

    @Test
    void a_neighbours_health_centre_is_not_found() {
        assertThatThrownBy(() -> show.one(cast.bjorken(), today.getYear(), neighbour.maria()))
                .isInstanceOf(Missing.class);
        var command = new LogContact.Command(cast.bjorken(), today, "Någon", "Något");
        assertThatThrownBy(() -> TestApp.bean(LogContact.class).note(command, neighbour.maria()))
                .isInstanceOf(Missing.class);
    }

    private List<String> names(CentreList list) {
        return show.all(today.getYear(), cast.maria()).of(list).stream()
                .map(CentreLine::name)
                .toList();
    }

    private void sign(@Nullable LocalDate day) {
        var command = new KeepRoutine.Command(cast.bjorken(), day, "Helena", null, null, Set.of());
        assertThat(TestApp.bean(KeepRoutine.class).keep(command, cast.maria()))
                .isInstanceOf(KeepRoutine.Outcome.Kept.class);
    }

    private LogContact.Outcome note(LocalDate on, String said) {
        return TestApp.bean(LogContact.class)
                .note(new LogContact.Command(cast.bjorken(), on, "Helena", said), cast.maria());
    }
}
