package se.lotsen.sender;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.junit.jupiter.api.Test;
import se.lotsen.sender.SenderKeys.Wrong;
import se.lotsen.testing.Clinic;

class SenderKeysTest {

    private static final AllowedEndpoints REAL = new AllowedEndpoints(false);

    @Test
    void public_keys_for_es384_and_rs384_are_taken_and_named() throws JOSEException {
        var rsa = new RSAKeyGenerator(2048).keyID("rs").generate();
        var ec = Clinic.aKey();

        var read = SenderKeys.read(
                new JWKSet(java.util.List.<JWK>of(rsa.toPublicJWK(), ec.toPublicJWK())).toString(), REAL);

        assertThat(read).isInstanceOfSatisfying(SenderKeys.Read.Good.class, good -> {
            assertThat(good.keys().isAtAddress()).isFalse();
            assertThat(good.keys().ids()).containsExactly("rs", ec.getKeyID());
        });
    }

    @Test
    void an_address_is_taken_when_it_is_https_and_carries_no_secret() {
        assertThat(SenderKeys.read(" https://journal.example/jwks.json ", REAL))
                .isEqualTo(new SenderKeys.Read.Good(new SenderKeys("https://journal.example/jwks.json")));
        assertThat(wrong("http://journal.example/jwks.json")).isEqualTo(Wrong.UNREADABLE);
        assertThat(wrong("https://user:secret@journal.example/")).isEqualTo(Wrong.UNREADABLE);
        assertThat(wrong("http://localhost/jwks.json")).isEqualTo(Wrong.UNREADABLE);
        assertThat(SenderKeys.read("http://localhost/jwks.json", new AllowedEndpoints(true)))
                .as("a test or a demonstration may have its keys on the machine itself")
                .isInstanceOf(SenderKeys.Read.Good.class);
    }

    @Test
    void what_would_not_work_or_should_never_have_been_sent_is_refused_with_why() throws JOSEException {
        var ec = Clinic.aKey();

        assertThat(wrong("hej")).isEqualTo(Wrong.UNREADABLE);
        assertThat(wrong("{\"keys\":[]}")).isEqualTo(Wrong.EMPTY);
        assertThat(wrong("{\"keys\":[" + ec.toJSONString() + "]}")).isEqualTo(Wrong.PRIVATE);
        assertThat(wrong(new ECKeyGenerator(Curve.P_256).keyID("k").generate().toPublicJWK()))
                .isEqualTo(Wrong.TOO_WEAK);
        assertThat(wrong(new ECKeyGenerator(Curve.P_384).generate().toPublicJWK()))
                .isEqualTo(Wrong.NO_KEY_ID);
    }

    private static Wrong wrong(JWK key) {
        return wrong(new JWKSet(key).toString());
    }

    private static Wrong wrong(String text) {
        return ((SenderKeys.Read.Bad) SenderKeys.read(text, REAL)).why();
    }
}
