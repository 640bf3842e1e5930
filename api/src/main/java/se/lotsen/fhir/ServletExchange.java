package se.lotsen.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One call to HAPI's server: a servlet request and response in memory, with the part of the servlet interfaces that HAPI calls. Anything
 * else throws, so that a new HAPI version that wants more is found by the first test.
 */
final class ServletExchange {

    private static final String PATH = "/fhir/r4";
    private static final Set<String> NOT_HAPIS_TO_TELL = Set.of("x-powered-by", "x-request-id");

    private final HttpRequest<?> asked;
    private final Map<String, List<String>> form;
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> answered = new LinkedHashMap<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(written, false, StandardCharsets.UTF_8);
    private int status = 200;

    ServletExchange(HttpRequest<?> asked, Map<String, List<String>> form) {
        this.asked = asked;
        this.form = form;
    }

    void keep(String name, @Nullable Object value) {
        if (value == null) attributes.remove(name);
        else attributes.put(name, value);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (_, method, arguments) -> askedFor(method, arguments));
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (_, method, arguments) -> answeredWith(method, arguments));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return answered;
    }

    byte[] written() {
        writer.flush();
        return written.toByteArray();
    }

    static ServletConfig config() {
        var context = proxy(ServletContext.class, (_, method, _) -> switch (method.getName()) {
            case "getServletContextName", "getContextPath" -> "";
            case "getMajorVersion" -> 6;
            case "getMinorVersion" -> 0;
            default -> null;
        });
        return proxy(ServletConfig.class, (_, method, _) -> switch (method.getName()) {
            case "getServletName" -> "fhir";
            case "getServletContext" -> context;
            case "getInitParameterNames" -> Collections.emptyEnumeration();
            default -> null;
        });
    }

    private @Nullable Object askedFor(Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getMethod" -> asked.getMethod() == HttpMethod.HEAD ? "GET" : asked.getMethodName();
            case "getRequestURI" -> asked.getPath();
            case "getRequestURL" -> new StringBuffer(asked.getPath());
            case "getQueryString" ->
                asked.getMethod() == HttpMethod.POST ? null : asked.getUri().getRawQuery();
            case "getContextPath" -> "";
            case "getServletPath" -> PATH;
            case "getServletContext" -> null;
            case "getScheme" -> "http";
            case "getRemoteAddr", "getRemoteHost" -> "";
            case "getCharacterEncoding" -> "UTF-8";
            case "getContentType" -> header(HttpHeaders.CONTENT_TYPE);
            case "getParameterMap" -> parameters();
            case "getParameter", "getUserPrincipal", "getRemoteUser" -> null;
            case "getHeader" -> header(text(arguments, 0));
            case "getHeaders" -> {
                var value = header(text(arguments, 0));
                yield Collections.enumeration(value == null ? List.of() : List.of(value));
            }
            case "getHeaderNames" -> Collections.enumeration(asked.getHeaders().names());
            case "getAttribute" -> attributes.get(text(arguments, 0));
            case "setAttribute" -> {
                keep(text(arguments, 0), argument(arguments, 1));
                yield null;
            }
            default -> throw new UnsupportedOperationException("HttpServletRequest." + method.getName());
        };
    }

    /** HAPI takes the parameters of a posted search from here, when nothing stands in its address. */
    private Map<String, String[]> parameters() {
        return form.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().toArray(String[]::new)));
    }

    /** Only JSON is answered, whatever else the sender would also accept. */
    private @Nullable String header(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.ACCEPT)) return Fhir.JSON;
        if (name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING)) return null;
        if (name.equalsIgnoreCase(HttpHeaders.CONTENT_ENCODING)) return null;
        return asked.getHeaders().get(name);
    }

    private @Nullable Object answeredWith(Method method, @Nullable Object @Nullable [] arguments) {
        switch (method.getName()) {
            case "setStatus" -> status = (int) Objects.requireNonNull(argument(arguments, 0));
            case "addHeader", "setHeader" -> answer(text(arguments, 0), text(arguments, 1));
            case "setContentType" -> answer(HttpHeaders.CONTENT_TYPE, text(arguments, 0));
            case "setCharacterEncoding", "setContentLength", "flushBuffer" -> {}
            case "getWriter" -> {
                return writer;
            }
            case "getOutputStream" -> {
                return new Output(written);
            }
            case "getStatus" -> {
                return status;
            }
            case "getHeaderNames" -> {
                return List.copyOf(answered.keySet());
            }
            case "reset" -> {
                answered.clear();
                written.reset();
            }
            case "isCommitted" -> {
                return false;
            }
            default -> throw new UnsupportedOperationException("HttpServletResponse." + method.getName());
        }
        return null;
    }

    private void answer(String name, String value) {
        // HAPI advertises itself, makes up an id of the request, and adds the charset twice when told both ways.
        if (NOT_HAPIS_TO_TELL.contains(name.toLowerCase(Locale.ROOT))) return;
        answered.put(name, name.equals(HttpHeaders.CONTENT_TYPE) ? Fhir.JSON : value);
    }

    private static String text(@Nullable Object @Nullable [] arguments, int position) {
        return String.valueOf(argument(arguments, position));
    }

    private static @Nullable Object argument(@Nullable Object @Nullable [] arguments, int position) {
        return arguments == null ? null : arguments[position];
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Output extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Output(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int oneByte) {
            bytes.write(oneByte);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("not asynchronous");
        }
    }
}
