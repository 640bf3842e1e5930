package se.lotsen.web.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the screens, one set for each language. A key is the bundle's name and the key in it: {@code remisser.title} stands as
 * {@code title} in {@code texts/sv/remisser.properties}. Texts are {@link MessageFormat} patterns. Swedish is complete and the default;
 * English is complete too, and a test keeps both so.
 */
public final class Texts {

    /** Bundles, one for each screen or part of the language. A new screen adds its name here. */
    private static final List<String> BUNDLES = Bundles.NAMES;

    private static final Texts SWEDISH = new Texts(Locale.of("sv", "SE"), Dates.SWEDISH);
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"), Dates.ENGLISH);

    private final Locale locale;
    private final Dates dates;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale, Dates dates) {
        this.locale = locale;
        this.dates = dates;
        this.patterns = load(locale.getLanguage());
    }

    /** The texts in a language: English for {@code en}, Swedish for everything else. */
    public static Texts in(String language) {
        return "en".equals(language) ? ENGLISH : SWEDISH;
    }

    /** The Swedish texts. */
    public static Texts swedish() {
        return SWEDISH;
    }

    /** Language of these texts, BCP 47. */
    public String language() {
        return locale.getLanguage();
    }

    /** "tis 24 nov 2026", in English "Tue 24 Nov 2026". */
    public String date(LocalDate date) {
        return dates.date(date);
    }

    /** "24 nov", in English "24 Nov". */
    public String shortDate(LocalDate date) {
        return dates.shortDate(date);
    }

    /** "tisdag 24 november", in English "Tuesday 24 November". */
    public String longDate(LocalDate date) {
        return dates.longDate(date);
    }

    /** "10.00", in English "10:00"; local time. */
    public String time(Instant at) {
        return dates.time(at);
    }

    /** "tis 24 nov 2026 kl. 10.00", in English "Tue 24 Nov 2026 at 10:00"; local time. */
    public String dateTime(Instant at) {
        return dates.dateTime(at);
    }

    /** One text. With values it is a {@link MessageFormat} pattern (an apostrophe is doubled), without it is taken as it stands. */
    public String of(String key, Object... values) {
        var pattern = patterns.get(key);
        if (pattern == null) throw new IllegalArgumentException("no text for " + key);
        if (values.length == 0) return pattern;
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        return ((MessageFormat) format.clone()).format(values);
    }

    /** The text for a value of an enum: {@code of("state", CaseState.MATCHED)} is the text {@code state.MATCHED}. */
    public String of(String prefix, Enum<?> value) {
        return of(prefix + "." + value.name());
    }

    /** The value of an enum that says so in {@link #of(String, Enum)}, whatever the case of the letters; null when none does. */
    public <E extends Enum<E>> @Nullable E meant(Class<E> type, String prefix, String said) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(prefix, value).equalsIgnoreCase(said))
                .findFirst()
                .orElse(null);
    }

    /** True when there is a text. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All keys. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    private static Map<String, String> load(String language) {
        var all = new HashMap<String, String>();
        for (var bundle : BUNDLES) {
            read("/texts/" + language + "/" + bundle + ".properties")
                    .forEach((key, text) -> all.put(bundle + "." + key, text.toString()));
        }
        return Map.copyOf(all);
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var in = Texts.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("missing " + file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
