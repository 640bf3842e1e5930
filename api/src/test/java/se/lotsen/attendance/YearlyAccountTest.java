package se.lotsen.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Ids;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class YearlyAccountTest {

    private final Cast cast = Cast.newMunicipality();
    private final UUID activity = activity();
    private final UUID place = place("ekeby");

    @Test
    void a_week_at_new_year_belongs_to_the_year_of_its_thursday_and_a_place_is_new_from_what_was_held_there() {
        session("2025-11-03T10:00:00Z", true);
        session("2025-12-29T10:00:00Z", false);
        session("2026-01-02T10:00:00Z", false);

        var before = account(2025).places().getFirst();
        var after = account(2026).places().getFirst();

        assertThat(before.figures().held()).isEqualTo(1);
        assertThat(before.figures().weeks())
                .as("the Thursday is the first of January")
                .isZero();
        assertThat(before.newFrom()).as("nothing was held in November").isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(after.figures().held()).isEqualTo(1);
        assertThat(after.figures().weeks()).isEqualTo(1);
        assertThat(after.newFrom()).isNull();
        assertThat(account(2026).all().weeks()).isEqualTo(1);
    }

    @Test
    void a_place_where_nothing_was_held_is_there_with_what_it_cost_and_another_is_not() {
        place("tomt");
        TestApp.bean(NoteCost.class)
                .note(new NoteCost.Command("ekeby", 2026, CostKind.RENT, Payer.MUNICIPALITY, "5 000"), cast.maria());

        assertThat(account(2026).places()).singleElement().satisfies(one -> {
            assertThat(one.slug()).isEqualTo("ekeby");
            assertThat(one.figures()).isEqualTo(Figures.NOTHING);
            assertThat(one.paidBy(Payer.MUNICIPALITY).ore()).isEqualTo(500_000);
        });
    }

    private YearlyAccount.Account account(int year) {
        return TestApp.bean(YearlyAccount.class).all(year, cast.maria());
    }

    private void session(String startsAt, boolean cancelled) {
        Rows.arrange("""
                insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at, cancelled_at)
                values (?, ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz) + interval '1 hour',
                        case when ? then now() end)
                """, cast.municipalityId(), Ids.next(), activity, place, startsAt, startsAt, cancelled);
    }

    private UUID place(String slug) {
        var id = Ids.next();
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, ?, ?)",
                cast.municipalityId(),
                id,
                slug,
                slug);
        return id;
    }

    private UUID activity() {
        var id = Ids.next();
        Rows.arrange("""
                insert into activity (municipality_id, activity_id, slug, name, description, kind, finger, pillars, form, status)
                values (?, ?, 'fika', 'Fika', 'Vi fikar.', 'CAFE', '{}', '{}', 'GROUP', 'RUNNING')
                """, cast.municipalityId(), id);
        return id;
    }
}
