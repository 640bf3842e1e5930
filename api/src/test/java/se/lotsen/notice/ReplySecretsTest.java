package se.lotsen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplySecretsTest {

    private static final String GOOD = "x".repeat(ReplySecrets.SHORTEST);

    @Test
    void a_secret_is_right_for_its_own_municipality_only() {
        var secrets = new ReplySecrets("0188=" + GOOD + ", 0580=" + GOOD + "y");

        assertThat(secrets.isRight("0188", GOOD)).isTrue();
        assertThat(secrets.isRight("0188", GOOD + "y")).isFalse();
        assertThat(secrets.isRight("0580", GOOD)).isFalse();
        assertThat(secrets.isRight("0181", GOOD)).isFalse();
        assertThat(secrets.takesReplies("0580")).isTrue();
        assertThat(secrets.takesReplies("0181")).isFalse();
    }

    @Test
    void without_the_setting_no_message_can_be_answered() {
        assertThat(new ReplySecrets("").takesReplies("0188")).isFalse();
        assertThat(new ReplySecrets("").isRight("0188", "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0188=short", "0188", "Norrtälje=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void a_setting_that_cannot_be_meant_is_refused_without_telling_the_secret(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReplySecrets(setting))
                .withMessageContaining("LOTSEN_SMS_REPLY_SECRETS")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("xxxx"));
    }
}
