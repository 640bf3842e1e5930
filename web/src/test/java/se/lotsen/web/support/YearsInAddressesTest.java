package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class YearsInAddressesTest {

    private static final List<String> ADDRESSES = List.of(
            "/ledning?period=%d",
            "/ledning?period=%d-T1",
            "/ledning/samtal/held?ar=%d",
            "/ledning/rader/new-cases?period=%d",
            "/ledning/vagar-in?ar=%d",
            "/ledning/rackvidd?ar=%d",
            "/ledning/behov?period=%d",
            "/ledning/stod?period=%d",
            "/ledning/vardcentraler?ar=%d",
            "/ledning/kostnad?ar=%d",
            "/ledning/synpunkter?ar=%d",
            "/ledning/synpunkter/tabell/%d",
            "/ledning/tertial/%d/T1",
            "/ledning/tertial/%d/T1/rapport.pdf",
            "/ledning/tertial/%d/mal",
            "/arsredovisning?ar=%d");

    private final Cast cast = Cast.newMunicipality();
    private final int thisYear = Guiding.today().getYear();

    @Test
    void a_year_leads_somewhere_up_to_the_next_one_and_nowhere_after_it() {
        var maria = Visitor.as(cast.maria());

        for (var address : ADDRESSES) {
            for (var year : List.of(thisYear, thisYear + 1)) {
                var known = address.formatted(year);
                assertThat(maria.file(known).statusCode()).as(known).isEqualTo(200);
            }
            for (var year : List.of(1999, thisYear + 2, 2999)) {
                var nowhere = address.formatted(year);
                assertThat(maria.file(nowhere).statusCode()).as(nowhere).isEqualTo(404);
            }
        }
    }

    @Test
    void an_associations_year_keeps_the_same_rule() {
        var bengt = Visitor.as(cast.leadersOf("PRO Ekeby", "Bengt Ström").getFirst());

        assertThat(bengt.get("/verksamhetsberattelse?ar=" + (thisYear + 1)).status())
                .isEqualTo(200);
        assertThat(bengt.get("/verksamhetsberattelse?ar=" + (thisYear + 2)).status())
                .isEqualTo(404);
    }

    @Test
    void an_agreement_is_not_measured_in_a_year_far_ahead() {
        var page = Visitor.as(cast.maria()).get("/traffpunkter?period=" + (thisYear + 2));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain(Integer.toString(thisYear + 2));
    }
}
