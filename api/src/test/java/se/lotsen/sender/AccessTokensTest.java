package se.lotsen.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private final AccessTokens tokens = new AccessTokens(null);
    private final FhirClientRow client =
            new FhirClientRow("0188", "vc-test", UUID.randomUUID(), "{}", "system/Task.rs", new String[0]);

    @Test
    void a_token_that_has_been_let_in_says_the_same_again() {
        var token = tokens.issue(client, "VC Test", Scopes.parse("system/Task.rs"));

        assertThat(tokens.read(token))
                .isInstanceOf(AccessTokens.Seen.Valid.class)
                .isEqualTo(tokens.read(token));
    }

    @Test
    void a_token_that_has_been_let_in_opens_for_no_other() {
        var token = tokens.issue(client, "VC Test", Scopes.parse("system/Task.rs"));
        assertThat(tokens.read(token)).isInstanceOf(AccessTokens.Seen.Valid.class);

        var parts = token.split("\\.");
        var unsigned = parts[0] + "." + parts[1] + ".";
        var others = new AccessTokens(null).issue(client, "VC Test", Scopes.parse("system/Task.rs"));

        assertThat(tokens.read(unsigned)).isInstanceOf(AccessTokens.Seen.Invalid.class);
        assertThat(tokens.read(parts[0] + "." + others.split("\\.")[1] + "." + parts[2]))
                .isInstanceOf(AccessTokens.Seen.Invalid.class);
        assertThat(tokens.read(others)).isInstanceOf(AccessTokens.Seen.Invalid.class);
    }
}
