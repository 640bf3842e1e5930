package se.lotsen.sender;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a client assertion: a JWT that the sender has signed with its own key (RFC 7523, SMART Backend Services 2.2). Goes by the real time,
 * not by {@code LotsenClock}: a demo whose day has been moved must still let senders in.
 */
@Singleton
class ClientAssertions {

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int LONGEST_NAME = 255;

    private final FhirClientRows rows;
    private final RemoteKeys remote;

    ClientAssertions(FhirClientRows rows, RemoteKeys remote) {
        this.rows = rows;
        this.remote = remote;
    }

    /** What came of it. */
    sealed interface Judged {
        record Genuine(FhirClientRow client) implements Judged {}

        /** Not proven; why, for the one who programs the sender. */
        record Refused(String why) implements Judged {}
    }

    Judged judge(String assertion, String audience) {
        try {
            var jwt = SignedJWT.parse(assertion);
            var issuer = jwt.getJWTClaimsSet().getIssuer();
            if (jwt.getHeader().getKeyID() == null) return new Judged.Refused("The header has no kid.");
            if (!isName(issuer)) return new Judged.Refused("The assertion has no iss.");
            var client = rows.active(issuer);
            if (client.isEmpty()) return new Judged.Refused("The client is not registered here.");
            var claims = processor(client.get(), audience).process(jwt, null);
            return once(client.get(), claims);
        } catch (ParseException e) {
            return new Judged.Refused("client_assertion is not a signed JWT, or the registered keys cannot be read.");
        } catch (BadJOSEException | JOSEException e) {
            return new Judged.Refused("The assertion does not hold: " + e.getMessage());
        }
    }

    private Judged once(FhirClientRow client, JWTClaimsSet claims) {
        var now = Instant.now();
        var expires = claims.getExpirationTime().toInstant();
        if (expires.isAfter(now.plus(LONGEST_LIFE).plus(SKEW))) {
            return new Judged.Refused("exp is more than five minutes ahead.");
        }
        if (!isName(claims.getJWTID())) return new Judged.Refused("jti is empty or longer than 255 characters.");
        if (rows.remember(client.clientId(), claims.getJWTID(), expires) == 0) {
            return new Judged.Refused("jti has been used before.");
        }
        return new Judged.Genuine(client);
    }

    private DefaultJWTProcessor<SecurityContext> processor(FhirClientRow client, String audience)
            throws ParseException {
        var keys = keys(new SenderKeys(client.jwks()));
        var exactly = new JWTClaimsSet.Builder()
                .issuer(client.clientId())
                .subject(client.clientId())
                .build();
        var claims = new DefaultJWTClaimsVerifier<SecurityContext>(audience, exactly, Set.of("exp", "jti"));
        claims.setMaxClockSkew((int) SKEW.toSeconds());
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384), keys));
        processor.setJWTClaimsSetVerifier(claims);
        return processor;
    }

    private JWKSource<SecurityContext> keys(SenderKeys keys) throws ParseException {
        return keys.isAtAddress()
                ? remote.at(keys.registered())
                : new ImmutableJWKSet<>(JWKSet.parse(keys.registered()));
    }

    private static boolean isName(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl);
    }
}
