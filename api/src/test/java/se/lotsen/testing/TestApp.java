package se.lotsen.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import se.lotsen.shared.LotsenClock;

/** One running application for the whole test run. Tests are kept apart by municipality, not by restarting. */
public final class TestApp {

    /** What seals secrets at rest; every node of an installation has the same. */
    public static final String SECRET_KEY = "0011223344556677889900112233445566778899001122334455667788990011";

    /** What the municipality that {@linkplain Cast#takingReplies takes replies} has agreed with who carries its text messages. */
    public static final String REPLY_SECRET = "a secret that only tests and nobody else would ever use";

    /** What the application signs access tokens with. */
    public static final ECKey TOKEN_KEY = aKey();

    /** What would be the data folder. */
    public static final Path DATA = aFolder();

    private static final EmbeddedServer SERVER = start();

    private TestApp() {}

    /** A bean of the running application. */
    public static <T> T bean(Class<T> type) {
        return SERVER.getApplicationContext().getBean(type);
    }

    /** Every bean of a type. */
    public static <T> Collection<T> beans(Class<T> type) {
        return SERVER.getApplicationContext().getBeansOfType(type);
    }

    /** Address of the running application, without a slash at the end. */
    public static String address() {
        return "http://localhost:" + SERVER.getPort();
    }

    /** The application's clock. */
    public static LotsenClock clock() {
        return bean(LotsenClock.class);
    }

    private static Path aFolder() {
        try {
            return Files.createTempDirectory("lotsen-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ECKey aKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedServer start() {
        var access = TestDatabase.access();
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.server.port", -1);
        properties.put("datasources.default.url", access.url());
        properties.put("datasources.default.username", access.runtimeUser());
        properties.put("datasources.default.password", access.runtimePassword());
        properties.put("lotsen.notify-loopback", true);
        properties.put("lotsen.same-request-waits", "3s");
        properties.put("lotsen.token-key", TOKEN_KEY.toJSONString());
        properties.put("lotsen.password-rounds", 4);
        properties.put("lotsen.session-secret", "signs the sessions of tests and nothing else");
        properties.put("lotsen.secret-key", SECRET_KEY);
        properties.put(
                "lotsen.sms-reply-secrets",
                "0901=" + REPLY_SECRET + ", 0902=the secret of another municipality in the tests");
        properties.put("lotsen.data", DATA.toString());
        return ApplicationContext.run(EmbeddedServer.class, properties, "test");
    }
}
