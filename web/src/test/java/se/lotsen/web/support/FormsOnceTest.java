package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.referral.Referral;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class FormsOnceTest {

    private static final String WORDS = "Personen har bytt telefonnummer.";

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_letter_that_is_sent_twice_is_written_once_and_both_get_the_same_answer() {
        var samira = Visitor.as(cast.samira());
        var here = "/arenden/" + Guiding.accepted(cast) + "/brev";
        var form = samira.get(here).one("form[method=post][action=" + here + "]");

        var first = samira.submit(form, "stycke", "Jag bjuder på kaffe.");
        var again = samira.submit(form, "stycke", "Jag bjuder på kaffe.");

        assertThat(count("letter")).isOne();
        assertThat(again.address()).isEqualTo(first.address());
        assertThat(again.text()).isEqualTo(first.text()).contains("Brevet är sparat.");
    }

    @Test
    void a_message_that_is_sent_many_times_at_once_is_written_once() {
        var referral = Sending.received(cast);
        var helena = Visitor.as(cast.helena());
        var form = messageForm(helena, referral);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sendings = IntStream.range(0, 4)
                    .mapToObj(
                            i -> CompletableFuture.supplyAsync(() -> helena.submit(form, "meddelande", WORDS), threads))
                    .toList();
            assertThat(sendings).allSatisfy(sending -> {
                assertThat(sending.join().status()).isEqualTo(200);
                assertThat(sending.join().address().getPath()).startsWith("/vc/");
                assertThat(sending.join().text()).contains(WORDS);
            });
        }

        assertThat(count("message")).isOne();
    }

    @Test
    void what_was_put_right_or_changed_before_it_was_sent_again_is_done() {
        var referral = Sending.received(cast);
        var helena = Visitor.as(cast.helena());
        var form = messageForm(helena, referral);

        assertThat(helena.submit(form).status()).isEqualTo(422);
        assertThat(helena.submit(form).status()).isEqualTo(422);
        assertThat(helena.submit(form, "meddelande", WORDS).text()).contains(WORDS);
        helena.submit(form, "meddelande", "Det gamla numret gäller.");

        assertThat(count("message")).isEqualTo(2);
    }

    @Test
    void after_a_new_start_nothing_is_done_again_and_the_sender_is_told_that_it_is_saved() {
        var referral = Sending.received(cast);
        var helena = Visitor.as(cast.helena());
        var form = messageForm(helena, referral);
        helena.submit(form, "meddelande", WORDS);

        TestApp.bean(FormAnswers.class).forget();
        var again = helena.submit(form, "meddelande", WORDS);

        assertThat(again.text()).contains("Det du skickade är redan sparat.", WORDS);
        assertThat(count("message")).isOne();
        assertThat(count("sent_form")).isOne();
    }

    @Test
    void the_same_form_from_somebody_else_is_another_and_an_open_form_is_taken_once() {
        var stranger = Visitor.stranger();
        var form = stranger.get("/synpunkt/ekeby-" + cast.municipalityId()).one("form[action^=/synpunkt/]");
        var words = new String[] {"kind", "COMPLAINT", "what", "Dörren är för tung"};

        var first = stranger.submit(form, words);
        var again = stranger.submit(form, words);

        assertThat(first.address().getQuery()).isEqualTo("tack=1");
        assertThat(again.address()).isEqualTo(first.address());
        assertThat(count("complaint")).isOne();
    }

    private static Element messageForm(Visitor nurse, Referral referral) {
        return nurse.get("/vc/" + referral.file().number()).one("form[action$=/meddelande]");
    }

    private int count(String table) {
        return Rows.count("select 1 from " + table + " where municipality_id = ?", cast.municipalityId());
    }
}
