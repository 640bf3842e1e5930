package se.lotsen.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.attendance.CostKind;
import se.lotsen.attendance.NoteCost;
import se.lotsen.attendance.Payer;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class CostAnalysisTest {

    private static final int PERSONS = 5;

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_kept_contact_is_counted_where_the_sessions_were_and_not_where_the_activity_is_now() {
        var here = place("har");
        var there = place("dar");
        var session = Programme.session(cast, "Fika", null, Duration.ofMinutes(-240));
        var activity = (UUID) Objects.requireNonNull(
                Rows.one("select activity_id from activity_session where session_id = ?", session));
        Programme.session(cast, activity, Duration.ofMinutes(-180));
        Programme.session(cast, activity, Duration.ofMinutes(-120));
        IntStream.range(0, PERSONS).forEach(_ -> comesEachTime(activity));
        Rows.arrange("update activity set place_id = ? where activity_id = ?", there, activity);

        assertThat(kept(there)).as("the sessions were at no place").isEqualTo(new Shown(0));

        Rows.arrange("update activity_session set place_id = ? where activity_id = ?", here, activity);
        assertThat(kept(here)).isEqualTo(new Shown(PERSONS));
        assertThat(kept(there)).isEqualTo(new Shown(0));
    }

    private Shown kept(UUID place) {
        var slug = String.valueOf(Rows.one("select slug from meeting_place where place_id = ?", place));
        return TestApp.bean(CostAnalysis.class).read(null, SharedKey.EQUALLY, cast.maria()).places().stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .kept();
    }

    private void comesEachTime(UUID activity) {
        Rows.arrange(
                """
                insert into booking (municipality_id, booking_id, case_id, session_id, booked_at, booked_by, outcome, outcome_at, outcome_by)
                select municipality_id, gen_random_uuid(), ?, session_id, starts_at, ?, 'CAME', ends_at, ?
                from activity_session where activity_id = ?
                """,
                PlannedCase.of(cast, PlannedCase.Talk.NOTHING).caseId(),
                cast.samira().requireStaffId(),
                cast.samira().requireStaffId(),
                activity);
    }

    /** A place costs something, so that it is in the account. */
    private UUID place(String slug) {
        var id = Ids.next();
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, ?, ?)",
                cast.municipalityId(),
                id,
                slug,
                slug);
        TestApp.bean(NoteCost.class)
                .note(
                        new NoteCost.Command(
                                slug,
                                Swedish.today(TestApp.clock()).getYear(),
                                CostKind.RENT,
                                Payer.MUNICIPALITY,
                                "100"),
                        cast.maria());
        return id;
    }
}
