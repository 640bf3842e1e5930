import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A health centre's record system in one file: signs a client assertion (ES384), fetches an access token (SMART Backend Services) and posts
 * a referral. Needs only the JDK. Run it by {@code scripts/send-referral FILE}.
 */
public final class SendReferral {

    private static final String USAGE = """
            scripts/send-referral FIL [--to ADRESS] [--client ID] [--key FIL.pem] [--kid ID]
              FIL        en Bundle i JSON, till exempel ett av exemplen i fhir-profiles
              --to       Lotsens adress, http://localhost:8080 om inget annat sägs
              --client   avsändarens id, vc-bjorken om inget annat sägs
              --key      avsändarens privata nyckel (PKCS #8, P-384), demonyckeln om inget annat sägs
              --kid      nyckelns id, vc-bjorken-demo om inget annat sägs
            """;
    private static final String SCOPES = "system/Patient.c system/Consent.c system/ServiceRequest.crs"
            + " system/QuestionnaireResponse.c system/Observation.c system/Task.rs system/Communication.rs";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

    private String file = "";
    private String to = "http://localhost:8080";
    private String client = "vc-bjorken";
    private String kid = "vc-bjorken-demo";
    private Path key = Path.of(System.getProperty("jdk.launcher.sourcefile", "scripts/SendReferral.java"))
            .resolveSibling("demo-health-centre-key.pem");

    public static void main(String[] arguments) {
        try {
            System.exit(new SendReferral().read(List.of(arguments)).send());
        } catch (WrongUse e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Det gick inte att nå Lotsen eller läsa en fil: " + e);
            System.exit(1);
        } catch (GeneralSecurityException e) {
            System.err.println("Nyckeln går inte att använda: " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(1);
        }
    }

    private SendReferral read(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var argument = left.pop();
            switch (argument) {
                case "--to" -> to = value(argument, left).replaceAll("/+$", "");
                case "--client" -> client = value(argument, left);
                case "--key" -> key = Path.of(value(argument, left));
                case "--kid" -> kid = value(argument, left);
                default -> {
                    if (argument.startsWith("--") || !file.isEmpty()) throw new WrongUse("Okänt: " + argument);
                    file = argument;
                }
            }
        }
        if (file.isEmpty()) throw new WrongUse("Vilken fil ska skickas?");
        if (!ADDRESS.matcher(to).matches()) throw new WrongUse("Inte en adress: " + to);
        return this;
    }

    private int send() throws IOException, InterruptedException, GeneralSecurityException {
        var message = Files.readAllBytes(Path.of(file));
        try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            var token = http.send(tokenRequest(), BodyHandlers.ofString());
            var match = TOKEN.matcher(token.body());
            if (token.statusCode() != 200 || !match.find()) return tell(token);
            var referral = HttpRequest.newBuilder(URI.create(to + "/fhir/r4"))
                    .timeout(Duration.ofSeconds(60))
                    .header("Authorization", "Bearer " + match.group(1))
                    .header("Content-Type", "application/fhir+json")
                    .header("Accept", "application/fhir+json")
                    .POST(BodyPublishers.ofByteArray(message))
                    .build();
            return tell(http.send(referral, BodyHandlers.ofString()));
        }
    }

    private HttpRequest tokenRequest() throws IOException, GeneralSecurityException {
        var address = to + "/auth/token";
        var form = "grant_type=client_credentials"
                + "&client_assertion_type=" + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_assertion=" + encoded(assertion(address))
                + "&scope=" + encoded(SCOPES);
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private String assertion(String audience) throws IOException, GeneralSecurityException {
        var header = "{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(kid);
        var claims = "{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"exp\":%d,\"jti\":\"%s\"}"
                .formatted(client, client, audience, Instant.now().plusSeconds(240).getEpochSecond(), UUID.randomUUID());
        var signed = base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA384withECDSAinP1363Format");
        signature.initSign(privateKey());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private PrivateKey privateKey() throws IOException, GeneralSecurityException {
        var pem = Files.readString(key).replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }

    private static int tell(HttpResponse<String> answer) {
        System.out.println("HTTP " + answer.statusCode());
        answer.headers().firstValue("Location").ifPresent(location -> System.out.println("Location: " + location));
        System.out.println(pretty(answer.body()));
        return answer.statusCode() / 100 == 2 ? 0 : 1;
    }

    /** JSON on lines of its own; strings are left as they are. */
    private static String pretty(String json) {
        var lines = new StringBuilder();
        var depth = 0;
        var inText = false;
        for (var i = 0; i < json.length(); i++) {
            var sign = json.charAt(i);
            if (sign == '"' && (i == 0 || json.charAt(i - 1) != '\\')) inText = !inText;
            if (inText) {
                lines.append(sign);
                continue;
            }
            switch (sign) {
                case '{', '[' -> lines.append(sign).append('\n').append("  ".repeat(++depth));
                case '}', ']' -> lines.append('\n').append("  ".repeat(--depth)).append(sign);
                case ',' -> lines.append(sign).append('\n').append("  ".repeat(depth));
                case ':' -> lines.append(": ");
                default -> lines.append(Character.isWhitespace(sign) ? "" : sign);
            }
        }
        return lines.toString();
    }

    private static String value(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) throw new WrongUse("Flaggan " + option + " behöver ett värde.");
        return left.pop();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The command line cannot be understood. */
    private static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongUse(String message) {
            super(message);
        }
    }
}
