package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.grant.GrantFacts;
import se.lotsen.grant.GrantLedger;
import se.lotsen.grant.Money;
import se.lotsen.grant.OpenGrant;
import se.lotsen.grant.TargetGroup;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.testing.TestDatabase;

class TalkFiguresTest {

    private static final int YEAR = 2026;
    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);

    private final Cast cast = Cast.newMunicipality();
    private final TalkFigures figures = TestApp.bean(TalkFigures.class);

    private TalkFigures.Contents read(Cast whose) {
        return Objects.requireNonNull(figures.read(Set.of(YEAR), whose.maria()).get(YEAR));
    }

    private final TalksBehind behind = TestApp.bean(TalksBehind.class);

    @Test
    void talks_are_counted_by_figure_sex_and_age_and_the_small_are_hidden() {
        for (var i = 0; i < 9; i++) held(aCase(1950, "WOMAN"), MAY, false);
        for (var i = 0; i < 8; i++) held(aCase(1938, "MAN"), MAY, false);
        declined(aCase(1950, "WOMAN"), "2026-06-01T10:00:00Z");

        var contents = read(cast);

        var held = contents.of(TalkFigure.HELD);
        assertThat(held.table().total().count()).isEqualTo(17);
        assertThat(held.table().at(row(held, 76), column(held, "WOMAN")).count())
                .isEqualTo(9);
        assertThat(held.table().at(row(held, 88), column(held, "MAN")).count()).isEqualTo(8);
        assertThat(contents.of(TalkFigure.DECLINED).table().hidesEverything()).isTrue();
    }

    @Test
    void who_declined_cannot_be_had_by_subtracting_those_held_from_those_offered() {
        for (var i = 0; i < 9; i++) held(aCase(1950, "WOMAN"), MAY, false);
        declined(aCase(1950, "WOMAN"), "2026-06-01T10:00:00Z");

        var contents = read(cast);

        assertThat(contents.of(TalkFigure.HELD).table().total().count()).isEqualTo(9);
        assertThat(contents.of(TalkFigure.OFFERED).table().total().isHidden()).isTrue();
        for (var hidden : List.of(TalkFigure.OFFERED, TalkFigure.DECLINED)) {
            var rows = behind.read(hidden, YEAR, null, cast.maria());
            assertThat(rows.hidden()).isTrue();
            assertThat(rows.items()).isEmpty();
        }
    }

    @Test
    void a_talk_counts_on_its_swedish_day_and_a_decline_only_when_no_talk_was_held() {
        for (var i = 0; i < 5; i++) {
            var changedMind = aCase(1950, "WOMAN");
            declined(changedMind, "2026-03-01T10:00:00Z");
            held(changedMind, MAY, false);
            declined(aCase(1950, "WOMAN"), "2026-08-30T10:00:00Z");
        }
        // Half past midnight in Sweden is half past ten in the evening of the 31st by Greenwich.
        var firstOfSeptember = IntStream.range(0, 5)
                .mapToObj(_ -> aCase(1950, "WOMAN"))
                .peek(one -> declined(one, "2026-08-31T22:30:00Z"))
                .map(this::number)
                .toList();

        var items = behind.read(TalkFigure.DECLINED, YEAR, null, cast.maria()).items();

        assertThat(items).hasSize(10);
        assertThat(items)
                .filteredOn(item -> item.onDate().equals(LocalDate.of(2026, 9, 1)))
                .extracting(TalksBehind.Item::caseNumber)
                .map(Object.class::cast)
                .containsExactlyInAnyOrderElementsOf(firstOfSeptember);
    }

    @Test
    void a_year_is_not_told_beside_a_third_that_is_hidden_and_has_no_rows() {
        for (var i = 0; i < 9; i++) held(aCase(1950, "WOMAN"), MAY, false);
        for (var i = 0; i < 3; i++) held(aCase(1950, "WOMAN"), LocalDate.of(2026, 10, 1), false);

        var held = read(cast).of(TalkFigure.HELD);

        assertThat(held.told().thirds().get(1).total().count()).isEqualTo(9);
        assertThat(held.told().thirds().get(2).hidesEverything()).isTrue();
        assertThat(held.table().hidesEverything()).isTrue();
        assertThat(behind.read(TalkFigure.HELD, YEAR, null, cast.maria()).hidden())
                .isTrue();
    }

    @Test
    void the_latest_version_of_a_talk_is_the_one_that_counts() {
        for (var i = 0; i < 4; i++) held(aCase(1950, "WOMAN"), MAY, false);
        var one = aCase(1950, "WOMAN");
        held(one, MAY, null);
        held(one, MAY.plusDays(1), false);

        assertThat(behind.read(TalkFigure.HELD, YEAR, null, cast.maria()).items())
                .hasSize(5)
                .first()
                .satisfies(item -> assertThat(item.onDate()).isEqualTo(MAY.plusDays(1)));
    }

    @Test
    void a_protected_person_is_in_the_figure_and_among_the_rows_where_nothing_tells_it_from_another() {
        for (var i = 0; i < 6; i++) held(aCase(1950, "WOMAN"), MAY, false);
        held(aCase(1950, "WOMAN", Protection.SEKRETESSMARKERING), MAY, false);

        assertThat(read(cast).of(TalkFigure.HELD).table().total().count()).isEqualTo(7);
        assertThat(behind.read(TalkFigure.HELD, YEAR, null, cast.maria()).items())
                .hasSize(7);
    }

    @Test
    void reading_rows_is_logged_and_reading_figures_is_not() {
        for (var i = 0; i < 5; i++) held(aCase(1950, "WOMAN"), MAY, false);

        read(cast);
        behind.read(TalkFigure.HELD, YEAR, null, cast.maria());

        assertThat(Rows.of(
                        "select what from access_log where municipality_id = ? and role = 'MANAGER'",
                        cast.municipalityId()))
                .extracting(row -> row.get("what"))
                .containsExactly("TalksBehind");
    }

    @Test
    void rows_page_by_key() {
        for (var i = 0; i < TalksBehind.PAGE + 2; i++) held(aCase(1950, "WOMAN"), MAY, false);

        var first = behind.read(TalkFigure.HELD, YEAR, null, cast.maria());
        var second = behind.read(TalkFigure.HELD, YEAR, first.next(), cast.maria());

        assertThat(first.items()).hasSize(TalksBehind.PAGE);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    @Test
    void two_municipalities_never_mix_and_only_a_manager_counts() {
        for (var i = 0; i < 6; i++) held(aCase(1950, "WOMAN"), MAY, false);
        var elsewhere = Cast.newMunicipality();

        assertThat(read(elsewhere).of(TalkFigure.HELD).table().total().count()).isZero();
        assertThat(behind.read(TalkFigure.HELD, YEAR, null, elsewhere.maria()).items())
                .isEmpty();
        assertThatThrownBy(() -> figures.read(Set.of(YEAR), cast.samira())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> behind.read(TalkFigure.HELD, YEAR, null, cast.helena()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_views_do_not_pass_by_row_level_security() throws SQLException {
        held(aCase(1950, "WOMAN"), MAY, false);

        try (var connection = TestDatabase.asRuntime();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from reporting_talk")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        assertThat(Rows.of("""
                        select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind = 'v'
                          and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'
                        """)).isEmpty();
    }

    @Test
    void the_ledger_counts_the_talks_that_the_grant_is_for() {
        held(aCase(1950, "WOMAN"), MAY, false);
        held(aCase(1950, "MAN"), MAY, false);
        held(aCase(1950, "MAN"), MAY, true);
        held(aCase(1950, "MAN"), MAY, null);
        held(aCase(1950, "MAN"), LocalDate.of(2025, 12, 31), false);
        var command = OpenGrant.Command.notAskedFor(
                GrantFacts.healthTalks(YEAR, Money.kronor(1), null, null, TargetGroup.WITHOUT_HOME_CARE));
        var grant = ((OpenGrant.Outcome.Opened) TestApp.bean(OpenGrant.class).open(command, cast.maria())).grant();

        var ledger = TestApp.bean(GrantLedger.class).show(grant.id(), cast.maria());

        assertThat(ledger.talks()).isEqualTo(2);
        assertThat(ledger.talksNotAsked()).as("one is few").isNull();
    }

    @Test
    void bands_cover_every_age_once() {
        var bands = AgeBand.from("65,70,75,80,85");

        for (var age = 0; age < 120; age++) {
            var years = age;
            assertThat(bands.stream().filter(band -> band.holds(years))).hasSize(1);
        }
        assertThat(bands.stream().filter(band -> band.holds(null))).containsExactly(AgeBand.UNKNOWN);
        assertThat(bands).extracting(AgeBand::key).startsWith("younger").endsWith("older", "unknown");
    }

    private static int row(TalkFigures.Figure figure, int age) {
        return figure.bands()
                .indexOf(figure.bands().stream()
                        .filter(band -> band.holds(age))
                        .findFirst()
                        .orElseThrow());
    }

    private static int column(TalkFigures.Figure figure, String sex) {
        return figure.sexes().indexOf(se.lotsen.shared.Sex.valueOf(sex));
    }

    private UUID aCase(int birthYear, String sex) {
        return aCase(birthYear, sex, Protection.NONE);
    }

    private UUID aCase(int birthYear, String sex, Protection protection) {
        var referral =
                Sending.received(cast, Sending.aReferral(Cast.someone(), protection, Set.of(ConsentItem.values())));
        Rows.arrange(
                "update person set birth_year = ?, sex = ? where municipality_id = ? and person_id = ?",
                birthYear,
                sex,
                cast.municipalityId(),
                referral.file().personId());
        var command = new AcceptReferral.Command(referral.file().id(), true, Swedish.today(TestApp.clock()), null);
        var accepted = TestApp.bean(AcceptReferral.class).accept(command, cast.omar());
        return ((AcceptReferral.Outcome.Accepted) accepted).opened().file().id();
    }

    private void held(UUID caseId, LocalDate on, @Nullable Boolean homeCare) {
        Rows.arrange(
                """
                insert into health_talk (municipality_id, talk_id, case_id, held_on, mode, form_version, barriers, interests,
                                         not_evenings, companion_wanted, home_care, informed_of_right, signed_at, signed_by)
                values (?, ?, ?, ?, 'HOME', '1.0', '{}', '{}', false, false, ?, true, now(), ?)
                """,
                cast.municipalityId(),
                Ids.next(),
                caseId,
                on,
                homeCare,
                cast.omar().staffId());
    }

    private void declined(UUID caseId, String at) {
        Rows.arrange(
                """
                insert into contact_attempt (municipality_id, attempt_id, case_id, at, channel, outcome, staff_id)
                values (?, ?, ?, ?, 'PHONE', 'TALK_DECLINED', ?)
                """,
                cast.municipalityId(),
                Ids.next(),
                caseId,
                Timestamp.from(Instant.parse(at)),
                cast.omar().staffId());
    }

    private @Nullable Object number(UUID caseId) {
        return Rows.one(
                "select number from case_file where municipality_id = ? and case_id = ?",
                cast.municipalityId(),
                caseId);
    }
}
