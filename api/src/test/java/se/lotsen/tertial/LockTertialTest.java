package se.lotsen.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
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

        assertThat(TestApp.bean(LockTertial.class).lock(ahead, Third.T1, cast.maria()))
                .isEqualTo(LockTertial.Result.NOT_OVER);
    }

    private void lock() {
        assertThat(TestApp.bean(LockTertial.class).lock(lastYear, Third.T1, cast.maria()))
                .isEqualTo(LockTertial.Result.LOCKED);
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
