package se.lotsen.web.synpunkter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class TabellTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());
    private final String table = "/ledning/synpunkter/tabell/" + Guiding.today().getYear();

    @Test
    void a_partner_is_told_with_the_name_of_the_region_in_the_words_of_the_board() {
        assertThat(maria.get(table).text())
                .contains("Samverkanspart (ex annan förvaltning, Region Stockholm, Polis)")
                .contains("Från vem har klagomål, synpunkt eller avvikelser inkommit?")
                .contains("Totalt ack. Utfall");

        Rows.arrange("update municipality set county_code = '14' where municipality_id = ?", cast.municipalityId());
        assertThat(maria.get(table).text()).contains("(ex annan förvaltning, Västra Götalandsregionen, Polis)");

        Rows.arrange("update municipality set county_code = '99' where municipality_id = ?", cast.municipalityId());
        assertThat(maria.get(table).text()).contains("(ex annan förvaltning, region, Polis)");
    }
}
