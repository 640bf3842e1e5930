package se.lotsen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.notice.Carrier.NotCarried;
import se.lotsen.shared.LotsenClock;

/** E-mail over SMTP, to a mail server that runs within the test. */
class SmtpCarrierTest {

    private static final Letter LETTER = new Letter(
            UUID.fromString("0199a1b2-0000-7000-8000-000000000001"),
            "aldrelots@kommun.example",
            "Lotsen: arbete som väntar",
            "Nya att svara på: 3");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final LotsenClock clock = new LotsenClock();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_letter_arrives_with_its_words_and_says_that_a_machine_wrote_it() throws MessagingException, IOException {
        carrier(null, null).carry(LETTER);

        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Lotsen: arbete som väntar");
        assertThat(message.getContent()).asString().contains("Nya att svara på: 3");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("aldrelots@kommun.example");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("lotsen@kommun.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_same_letter_again_has_the_same_id() {
        var carrier = carrier(null, null);
        carrier.carry(LETTER);
        carrier.carry(LETTER);

        assertThat(server.getReceivedMessages())
                .extracting(message -> message.getHeader("Message-ID")[0])
                .containsOnly("<0199a1b2-0000-7000-8000-000000000001@kommun.example>")
                .hasSize(2);
    }

    @Test
    void a_server_that_asks_for_a_password_gets_one() {
        server.setUser("lotsen@kommun.example", "lotsen", "hemligt");

        carrier("lotsen", "hemligt").carry(LETTER);

        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).isNotBlank();
        assertThatThrownBy(() -> carrier("lotsen", "fel").carry(LETTER))
                .isInstanceOf(NotCarried.class)
                .hasMessage("The mail server does not accept LOTSEN_SMTP_USER and LOTSEN_SMTP_PASSWORD.");
    }

    @Test
    void a_server_that_does_not_answer_is_left_alone_for_a_minute_and_the_failure_names_nobody() {
        var carrier = carrier(null, null);
        server.stop();
        assertThatThrownBy(() -> carrier.carry(LETTER))
                .isInstanceOf(NotCarried.class)
                .hasNoCause()
                .hasMessageContaining("see LOTSEN_SMTP_HOST")
                .hasMessageNotContaining("aldrelots");

        assertThatThrownBy(() -> carrier.carry(LETTER)).hasMessageContaining("left alone");
        clock.at(
                clock.instant().plusSeconds(61),
                () -> assertThatThrownBy(() -> carrier.carry(LETTER)).hasMessageNotContaining("left alone"));
    }

    private SmtpCarrier carrier(@Nullable String user, @Nullable String password) {
        return new SmtpCarrier(
                "127.0.0.1",
                server.getSmtp().getPort(),
                SmtpCarrier.Security.NONE,
                user,
                password,
                "lotsen@kommun.example",
                clock);
    }
}
