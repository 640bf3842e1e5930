package se.lotsen.sender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes and reads the access tokens that open {@code /fhir}: JWTs signed with this installation's EC key. The key is made at start unless
 * {@code lotsen.token-key} (a JWK on P-256 with its private part) is set, which several nodes behind one address need.
 */
@Singleton
class AccessTokens {

    static final Duration LIFE = Duration.ofSeconds(300);

    private static final String AUDIENCE = "lotsen-fhir";

    private static final int MOST_REMEMBERED = 1_000;

    private final ECKey key;

    /** Claims of tokens whose signature was found to be ours. It stays so: the key is the same as long as the process lives. */
    private final Cache<String, JWTClaimsSet> ours = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(LIFE)
            .build();

    AccessTokens(@Nullable @Property(name = "lotsen.token-key") String configured) {
        this.key = key(configured);
    }

    /** What a token is worth now. */
    sealed interface Seen {
        record Valid(JWTClaimsSet claims) implements Seen {}

        record Expired() implements Seen {}

        record Invalid() implements Seen {}
    }

    /** A token for a client that has proved who it is. */
    String issue(FhirClientRow client, String name, Scopes scopes) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .subject(client.clientId())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim(Sender.MUNICIPALITY, client.municipalityId())
                .claim(Sender.UNIT, client.unitId().toString())
                .claim(Sender.NAME, name)
                .claim(Sender.SCOPE, scopes.toString())
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the access token could not be signed", e);
        }
    }

    Seen read(String token) {
        var known = ours.getIfPresent(token);
        if (known != null) return seen(known);
        try {
            var jwt = SignedJWT.parse(token);
            var signed =
                    jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256) && jwt.verify(new ECDSAVerifier(key));
            var claims = jwt.getJWTClaimsSet();
            if (!signed || !claims.getAudience().contains(AUDIENCE)) return new Seen.Invalid();
            ours.put(token, claims);
            return seen(claims);
        } catch (ParseException | JOSEException e) {
            return new Seen.Invalid();
        }
    }

    private static Seen seen(JWTClaimsSet claims) {
        return claims.getExpirationTime().toInstant().isAfter(Instant.now())
                ? new Seen.Valid(claims)
                : new Seen.Expired();
    }

    private static ECKey key(@Nullable String configured) {
        try {
            if (configured != null && !configured.isBlank()) return ECKey.parse(configured);
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("lotsen.token-key is not a JWK with an EC key on P-256", e);
        }
    }
}
