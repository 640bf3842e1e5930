package se.lotsen.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.support.CountSupport.Counted;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class SupportTest {

    private static final int UNDER_65 = 0;
    private static final int OVER_85 = 3;

    private final Cast cast = Cast.newMunicipality();
    private final CountSupport count = TestApp.bean(CountSupport.class);
    private final LocalDate today = Swedish.today(TestApp.clock());
    private final FixedPeriod year = FixedPeriod.year(today.getYear());

    /** The figures of a year's report of a unit like this: 800 home visits and 27 open receptions, 416 persons of whom 271 are new. */
    @Test
    void a_year_of_sight_and_hearing_support_reads_as_it_was_counted() {
        add(
                SupportService.SIGHT_AND_HEARING,
                SupportForm.HOME_VISIT,
                800,
                OVER_85,
                woman(620, 272, 177),
                man(180, 82, 53));
        add(SupportService.SIGHT_AND_HEARING, SupportForm.GROUP, 27, 2, woman(300, 48, 32), man(80, 14, 9));
        for (var i = 0; i < 3; i++) add(SupportService.IT_SUPPORT, SupportForm.GROUP, 900, null, woman(9_000, 0, 0));

        var contents = TestApp.bean(SupportFigures.class).read(year, cast.maria());
        var sight = contents.figures().get(SupportService.SIGHT_AND_HEARING.ordinal());

        assertThat(sight.persons().total().count()).isEqualTo(416);
        assertThat(sight.newPersons().total().count()).isEqualTo(271);
        assertThat(sight.newShare()).isEqualTo(65);
        assertThat(sight.persons().rowTotal(OVER_85).count())
                .as("85 per cent are 85 or older")
                .isEqualTo(354);
        assertThat(sight.work()).extracting(SupportFigures.Work::occasions).containsExactly(800, 27);
        assertThat(contents.visits()).as("visits, not persons").isEqualTo(28_180);
    }

    @Test
    void few_persons_are_hidden_and_cannot_be_had_by_subtraction_while_visits_are_shown() {
        add(SupportService.HANDYMAN, SupportForm.HOME_VISIT, 3, UNDER_65, woman(3, 2, 1));
        add(SupportService.HANDYMAN, SupportForm.HOME_VISIT, 40, OVER_85, woman(40, 30, 20), man(20, 12, 6));

        var handyman = TestApp.bean(SupportFigures.class)
                .read(year, cast.maria())
                .figures()
                .get(SupportService.HANDYMAN.ordinal());

        assertThat(handyman.persons().at(UNDER_65, Sex.WOMAN.ordinal()).isHidden())
                .isTrue();
        assertThat(handyman.newPersons().at(UNDER_65, Sex.WOMAN.ordinal()).isHidden())
                .isTrue();
        assertThat(handyman.visits()).isEqualTo(63);
    }

    @Test
    void what_was_wrong_is_taken_back_by_its_own_writer_and_kept() {
        add(SupportService.CARERS, SupportForm.CONTACT, 1, null, woman(1, 1, 1));
        var noted = TestApp.bean(LatestCounts.class).show(cast.samira()).getFirst();

        TestApp.bean(TakeBackCount.class).takeBack(noted.countId(), cast.samira());

        assertThat(TestApp.bean(LatestCounts.class).show(cast.samira())).isEmpty();
        assertThat(TestApp.bean(SupportFigures.class).read(year, cast.maria()).visits())
                .isZero();
        assertThat(Rows.count("select 1 from support_count where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void more_new_persons_than_persons_is_refused() {
        var command = new CountSupport.Command(
                SupportService.CARERS, today, SupportForm.GROUP, 1, null, List.of(woman(8, 2, 3)));

        assertThat(count.count(command, cast.samira()))
                .isInstanceOfSatisfying(
                        CountSupport.Outcome.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(se.lotsen.shared.FieldError::field)
                                .containsExactly("newPersons-WOMAN"));
    }

    private void add(
            SupportService service, SupportForm form, int occasions, @Nullable Integer age, Counted... counted) {
        var command = new CountSupport.Command(service, today, form, occasions, age, List.of(counted));
        assertThat(count.count(command, cast.samira())).isInstanceOf(CountSupport.Outcome.Noted.class);
    }

    private static Counted woman(int visits, int persons, int newPersons) {
        return new Counted(Sex.WOMAN, visits, persons, newPersons);
    }

    private static Counted man(int visits, int persons, int newPersons) {
        return new Counted(Sex.MAN, visits, persons, newPersons);
    }
}
