package se.lotsen.subscription;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import se.lotsen.sender.AllowedEndpoints;

/**
 * Posts to subscribers' endpoints. A host is looked up here and nowhere else, so the address that was judged is the address that is
 * connected to. No redirect is followed, nothing of the answer is read but its status, and the time is the whole time.
 */
@Singleton
final class Endpoint implements AutoCloseable {

    private static final ContentType FHIR = ContentType.create("application/fhir+json", "UTF-8");
    private static final int MOST_AT_ONCE = 2000;
    private static final Timeout LONGEST = Timeout.ofSeconds(30);

    private final CloseableHttpClient http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    Endpoint(AllowedEndpoints allowed) {
        this(allowed, SystemDefaultDnsResolver.INSTANCE);
    }

    Endpoint(AllowedEndpoints allowed, DnsResolver names) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(onlyAllowed(allowed, names))
                .setMaxConnTotal(MOST_AT_ONCE)
                .setMaxConnPerRoute(MOST_AT_ONCE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(LONGEST)
                        .setSocketTimeout(LONGEST)
                        .build())
                .build();
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(LONGEST)
                        .setConnectionRequestTimeout(LONGEST)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Lotsen")
                .build();
    }

    /** What came of it. */
    sealed interface Answer {
        /** 2xx. */
        record Taken() implements Answer {}

        /** Anything else, in English for the one who runs the endpoint. Nothing that the endpoint said is in it. */
        record Failed(String error) implements Answer {}
    }

    /**
     * Posts FHIR as JSON.
     *
     * @param headers {@code Name: value} to send along
     * @param timeoutSeconds for everything together: to look up the name, to connect, to send and to be answered
     */
    Answer post(String endpoint, List<String> headers, int timeoutSeconds, byte[] body) {
        var request = new HttpPost(endpoint);
        for (var header : headers) {
            var colon = header.indexOf(':');
            request.addHeader(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        request.setEntity(new ByteArrayEntity(body, FHIR));
        // In a thread of its own, because neither the lookup of a name nor a connection on its way heeds a cancelled
        // request.
        var sending = threads.submit(() -> exchange(request));
        try {
            return sending.get(timeoutSeconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            request.cancel();
            sending.cancel(true);
            return new Answer.Failed("No answer within " + timeoutSeconds + " seconds.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the endpoint could not be posted to", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            request.cancel();
            sending.cancel(true);
            return new Answer.Failed("Lotsen stopped meanwhile.");
        }
    }

    private Answer exchange(HttpPost request) {
        try (var answer = http.executeOpen(null, request, null)) {
            var status = answer.getCode();
            return status >= 200 && status < 300 ? new Answer.Taken() : new Answer.Failed("HTTP " + status);
        } catch (UnknownHostException e) {
            return new Answer.Failed("The host has no address that notifications may be sent to.");
        } catch (SSLException e) {
            return new Answer.Failed("TLS failed.");
        } catch (IOException e) {
            return new Answer.Failed("No connection, or it broke.");
        }
    }

    @PreDestroy
    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        http.close();
    }

    /** One address that is not allowed closes the whole host: whoever runs it should not mix them. */
    private static DnsResolver onlyAllowed(AllowedEndpoints allowed, DnsResolver names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var addresses = names.resolve(host);
                for (var address : addresses) {
                    if (!allowed.isAllowed(address)) throw new UnknownHostException("not an allowed address");
                }
                return addresses;
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                return names.resolveCanonicalHostname(host);
            }
        };
    }
}
