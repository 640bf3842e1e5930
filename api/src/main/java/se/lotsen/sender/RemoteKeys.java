package se.lotsen.sender;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fetches the keys of record systems that keep them at an address. They are kept for five minutes, fetched again at once when an assertion
 * names a key that is not among them (at most twice a minute), and only from addresses that Lotsen may call.
 */
@Singleton
class RemoteKeys {

    private static final int TIMEOUT = 2_000;
    private static final int LARGEST = 50_000;

    private final AllowedEndpoints allowed;
    private final Map<String, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

    RemoteKeys(AllowedEndpoints allowed) {
        this.allowed = allowed;
    }

    /** The keys at an address; asking them may fail when nobody answers there. */
    JWKSource<SecurityContext> at(String address) {
        return sources.computeIfAbsent(address, this::source);
    }

    private JWKSource<SecurityContext> source(String address) {
        try {
            return JWKSourceBuilder.create(URI.create(address).toURL(), new Retriever())
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException("the registered address of keys is none", e);
        }
    }

    /** Refuses what Lotsen may not call, redirects among it. */
    private final class Retriever extends DefaultResourceRetriever {

        Retriever() {
            super(TIMEOUT, TIMEOUT, LARGEST, true);
        }

        @Override
        public Resource retrieveResource(URL url) throws IOException {
            if (!allowed.isAddress(url.toString())) throw new IOException("not an allowed address");
            for (var address : InetAddress.getAllByName(url.getHost())) {
                if (!allowed.isAllowed(address)) throw new IOException("not an allowed address");
            }
            return super.retrieveResource(url);
        }

        @Override
        protected java.net.HttpURLConnection openHTTPConnection(URL url) throws IOException {
            var connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
