package se.lotsen.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.RegisterComplaint;
import se.lotsen.complaint.Sorting;
import se.lotsen.complaint.Subject;
import se.lotsen.complaint.Teller;
import se.lotsen.complaint.Way;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class LockTertialTest {

    private final Cast cast = Cast.newMunicipality();
    private final int lastYear = Swedish.today(TestApp.clock()).getYear() - 1;
    private final ShowComplaintTable show = TestApp.bean(ShowComplaintTable.class);
    private final ShowReport report = TestApp.bean(ShowReport.class);

    @Test
    void an_item_that_is_registered_after_the_lock_is_a_correction_until_it_is_locked_again() {
        register(Subject.ACCESSIBILITY);
        lock();
        register(Subject.TREATMENT);

        var after = show.show(lastYear, cast.maria());
        assertThat(row(after, "teller.SENIOR")).isEqualTo("1 (+1) – – 2");
        assertThat(row(after, "subject.TREATMENT")).isEqualTo("– (+1) – – 1");
        assertThat(after.parts().getFirst().late()).hasSize(1);
        assertThat(after.parts().getFirst().lock())
                .isNotNull()
                .extracting(Lock::lockedBy)
                .isEqualTo("Maria Berg");

        lock();
        var again = show.show(lastYear, cast.maria());
        assertThat(row(again, "teller.SENIOR")).isEqualTo("2 – – 2");
        assertThat(again.parts().getFirst().late()).isEmpty();
        assertThat(Rows.count("select 1 from tertial_lock where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(2);
    }

    @Test
    void a_third_that_is_not_over_is_not_locked() {
        var ahead = Swedish.today(TestApp.clock()).getYear() + 1;

        assertThat(lock(ahead, Third.T1, seen(ahead, Third.T1), false)).isEqualTo(LockTertial.Result.NOT_OVER);
    }

    @Test
    void what_is_locked_is_what_was_looked_at() {
        register(Subject.ACCESSIBILITY);
        var seen = seen(lastYear, Third.T1);
        register(Subject.TREATMENT);

        assertThat(lock(lastYear, Third.T1, seen, false)).isEqualTo(LockTertial.Result.FIGURES_CHANGED);
        assertThat(Rows.count("select 1 from tertial_lock where municipality_id = ?", cast.municipalityId()))
                .isZero();
        assertThat(lock(lastYear, Third.T1, seen(lastYear, Third.T1), false)).isEqualTo(LockTertial.Result.LOCKED);
    }

    @Test
    void what_has_changed_since_it_was_looked_at_is_told_as_figures_or_as_words() {
        register(Subject.ACCESSIBILITY);
        var seen = seen(lastYear, Third.T1);
        TestApp.bean(WriteTertialText.class)
                .write(new WriteTertialText.Command(lastYear, Third.T1, "Fler tider är öppna."), cast.maria());

        assertThat(lock(lastYear, Third.T1, seen, false)).isEqualTo(LockTertial.Result.WORDS_CHANGED);
        register(Subject.TREATMENT);
        assertThat(lock(lastYear, Third.T1, seen, false)).isEqualTo(LockTertial.Result.ALL_CHANGED);
        assertThat(lock(lastYear, Third.T1, Fingerprint.parse("something else"), false))
                .isEqualTo(LockTertial.Result.ALL_CHANGED);
    }

    @Test
    void a_text_of_the_third_before_is_left_out_only_when_somebody_says_so() {
        var text = new WriteTertialText.Command(lastYear, Third.T1, "Fler tider är öppna.");
        TestApp.bean(WriteTertialText.class).write(text, cast.maria());

        assertThat(report.show(lastYear, Third.T2, cast.maria()).carriesSummary())
                .isTrue();
        assertThat(lock(lastYear, Third.T2, seen(lastYear, Third.T2), false)).isEqualTo(LockTertial.Result.TEXTS_LEFT);
        assertThat(lock(lastYear, Third.T2, seen(lastYear, Third.T2), true)).isEqualTo(LockTertial.Result.LOCKED);
    }

    @Test
    void a_verdict_is_taken_back_and_what_was_said_is_kept() {
        var goals = TestApp.bean(KeepGoals.class);
        goals.add(new KeepGoals.AddGoal(lastYear, null, Level.UNIT, "Vi är fossilfria", null), cast.maria());
        var goal = goals.tree(lastYear, cast.maria()).parts().getFirst().goal().goalId();

        judge(goal, Verdict.FULLY);
        assertThat(verdict()).isEqualTo(Verdict.FULLY);
        judge(goal, null);

        assertThat(verdict()).isNull();
        assertThat(Rows.count("select 1 from board_verdict where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(2);
    }

    private void judge(UUID goal, @Nullable Verdict verdict) {
        TestApp.bean(JudgeGoal.class).judge(new JudgeGoal.Command(lastYear, Third.T1, goal, verdict, ""), cast.maria());
    }

    private @Nullable Verdict verdict() {
        return report.show(lastYear, Third.T1, cast.maria()).parts().getFirst().verdict();
    }

    private Fingerprint seen(int year, Third third) {
        return report.show(year, third, cast.maria()).fingerprint();
    }

    private LockTertial.Result lock(int year, Third third, Fingerprint seen, boolean withoutCarried) {
        return TestApp.bean(LockTertial.class)
                .lock(new LockTertial.Command(year, third, seen, withoutCarried), cast.maria());
    }

    private void lock() {
        assertThat(lock(lastYear, Third.T1, seen(lastYear, Third.T1), false)).isEqualTo(LockTertial.Result.LOCKED);
    }

    private void register(Subject subject) {
        var command = new RegisterComplaint.Command(
                new Sorting(ComplaintKind.OPINION, Teller.SENIOR, subject, null),
                Way.PHONE,
                "Fler tider",
                LocalDate.of(lastYear, 3, 5),
                null);
        TestApp.bean(RegisterComplaint.class).register(command, cast.samira());
    }

    private static String row(ShowComplaintTable.Contents contents, String key) {
        return contents.table().rows().stream()
                .filter(row -> row.line().key().equals(key))
                .map(row -> row.thirds().stream().map(Cell::text).collect(Collectors.joining(" ")) + " "
                        + row.sum().text())
                .findFirst()
                .orElseThrow();
    }
}
