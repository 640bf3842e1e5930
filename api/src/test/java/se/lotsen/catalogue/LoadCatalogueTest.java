package se.lotsen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Missing;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class LoadCatalogueTest {

    private final Cast cast = Cast.newMunicipality();
    private final LoadCatalogue load = TestApp.bean(LoadCatalogue.class);

    @Test
    void norrtalje_gets_its_own_programme_and_stockholms() {
        var loaded = load("0188", "0180");

        assertThat(loaded).isEqualTo(new LoadCatalogue.Loaded(21, 75, 79));
        assertThat(count("activity")).isEqualTo(75);
        assertThat(count("meeting_place")).isEqualTo(21);
    }

    @Test
    void linkoping_gets_four_activities_at_four_invented_places() {
        var loaded = load("0580");

        assertThat(loaded.activities()).isEqualTo(4);
        assertThat(Rows.count(
                        "select distinct place_id from activity_schedule where municipality_id = ? and place_id is not null",
                        id()))
                .isEqualTo(4);
    }

    @Test
    void loading_again_adds_nothing_and_keeps_what_someone_has_corrected() {
        load("0580");
        Rows.arrange("update activity set capacity = 7 where municipality_id = ? and slug = 'linkoping-lunch'", id());

        var again = load("0580");

        assertThat(again).isEqualTo(new LoadCatalogue.Loaded(0, 0, 0));
        assertThat(Rows.one(
                        "select capacity from activity where municipality_id = ? and slug = 'linkoping-lunch'", id()))
                .isEqualTo(7);
    }

    @Test
    void what_is_invented_says_so() {
        load("0188", "0180");

        assertThat(Rows.count(
                        "select 1 from meeting_place where municipality_id = ? and toilet is not null and not invented",
                        id()))
                .isZero();
        assertThat(Rows.count(
                        "select 1 from activity where municipality_id = ? and not invented and (leader_phone is not null or capacity is not null or cost_kr is not null)",
                        id()))
                .isZero();
        assertThat(Rows.count("select 1 from activity_schedule where municipality_id = ? and not invented", id()))
                .isZero();
        assertThat(Rows.of(
                        "select leader_phone from activity where municipality_id = ? and leader_phone is not null",
                        id()))
                .allSatisfy(
                        row -> assertThat(row.get("leader_phone")).asString().matches("070-174 06 \\d\\d"));
    }

    @Test
    void nothing_invented_enters_a_real_municipality_and_unstated_facts_stay_unknown() {
        Rows.arrange("update municipality set demo = false where municipality_id = ?", id());

        var loaded = load("0580", "0180");

        assertThat(loaded).isEqualTo(new LoadCatalogue.Loaded(16, 75, 0));
        assertThat(Rows.count(
                        "select 1 from meeting_place where municipality_id = ? and (invented or toilet is not null or hearing_loop is not null or step_free is not null or bus_stop is not null)",
                        id()))
                .isZero();
        assertThat(Rows.count(
                        "select 1 from activity where municipality_id = ? and (invented or capacity is not null)",
                        id()))
                .isZero();
    }

    @Test
    void another_municipality_sees_none_of_it() {
        load("0580");
        var other = Cast.newMunicipality();

        assertThat(TestApp.bean(ActivityList.class).show(ActivityList.Filter.RUNNING, other.samira()))
                .isEmpty();
        assertThatThrownBy(() -> TestApp.bean(ActivityView.class).show("linkoping-lunch", other.samira()))
                .isInstanceOf(Missing.class);
    }

    private LoadCatalogue.Loaded load(String... sources) {
        return load.load(new LoadCatalogue.Command(Set.of(sources)), Programme.system(cast));
    }

    private int count(String table) {
        return Rows.count("select 1 from " + table + " where municipality_id = ?", id());
    }

    private String id() {
        return cast.municipalityId();
    }
}
