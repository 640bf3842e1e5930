package se.lotsen.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.fhir.SearchParameters.Parameter;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.Systems;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stretch;
import se.lotsen.shared.Stretch.Place;

/**
 * What a search asks for, read strictly: a parameter that is not known, or whose value cannot be read, is refused, because a search that
 * silently means something else than what was asked loses referrals.
 */
public final class Terms {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final Set<String> ABOUT_THE_ANSWER =
            Set.of("_count", "_cursor", "_format", "_pretty", "_summary", "_elements");
    private static final Set<String> MAY_REPEAT = Set.of("_lastUpdated", "_include");
    private static final Set<String> SUMMARIES = Set.of("true", "false", "text", "data");

    private static final Set<String> ABOUT_PERSONS = Set.of(
            Systems.PERSONNUMMER,
            Systems.SAMORDNINGSNUMMER,
            Systems.NATIONELLT_RESERVNUMMER,
            Systems.LMA_NUMMER,
            Systems.RESERVNUMMER_STOCKHOLM,
            Systems.RESERVNUMMER_VGR,
            Systems.RESERVNUMMER_VARMLAND,
            Systems.RESERVNUMMER_CARELINK);

    private final boolean inAddress;
    private final Set<String> known;
    private final List<String> includes;
    private final Map<String, List<String>> sent;
    private final Map<String, List<String>> understood = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Terms(boolean inAddress, Set<String> known, List<String> includes, Map<String, List<String>> sent) {
        this.inAddress = inAddress;
        this.known = known;
        this.includes = includes;
        this.sent = sent;
    }

    /** Of a search. */
    public static Terms of(String resource, RequestDetails call) {
        var known = SearchParameters.of(resource).stream().map(Parameter::name).collect(Collectors.toSet());
        known.addAll(Set.of("_sort", "_include"));
        return judged(known, SearchParameters.includes(resource), call);
    }

    /** Of the history of one resource. */
    static Terms ofHistory(RequestDetails call) {
        return judged(Set.of("_since"), List.of(), call);
    }

    private static Terms judged(Set<String> known, List<String> includes, RequestDetails call) {
        var sent = new TreeMap<String, List<String>>();
        call.getParameters().forEach((name, values) -> sent.put(name, List.of(values)));
        var terms = new Terms(Caller.asksInAddress(call), known, includes, sent);
        terms.judgeNames();
        terms.judgeParts();
        return terms;
    }

    private void judgeNames() {
        sent.forEach((name, values) -> {
            if (!known.contains(name) && !ABOUT_THE_ANSWER.contains(name)) {
                faults.add(Refusals.searchParameter(name));
            } else if (values.size() > 1 && !MAY_REPEAT.contains(name)) {
                faults.add(Refusals.searchValue(name, "Ange det en gång.", "May be given once."));
            }
        });
    }

    /** What of each resource is wanted; HAPI leaves out the rest. A count alone is not told, because nothing is counted. */
    private void judgeParts() {
        var summary = one("_summary");
        if (summary != null && !SUMMARIES.contains(summary)) {
            faults.add(Refusals.searchValue(
                    "_summary", "Det som går är true, false, text och data.", "true, false, text or data."));
        } else if (summary != null) {
            understand("_summary", summary);
        }
        var elements = one("_elements");
        if (elements != null && !elements.matches("[A-Za-z.,]{1,400}")) {
            faults.add(Refusals.searchValue("_elements", "Ange namn på element.", "Names of elements with commas."));
        } else if (elements != null) {
            understand("_elements", elements);
        }
    }

    /** Refuses the search if anything is wrong with it; call it when everything has been read. */
    public void refuseFaulty() {
        if (!faults.isEmpty()) throw HapiRules.refused(faults);
    }

    /** The only value of a parameter, or null. */
    public @Nullable String one(String name) {
        var values = sent.get(name);
        return values == null ? null : values.getFirst();
    }

    /** True when a parameter is there. */
    public boolean has(String name) {
        return sent.containsKey(name);
    }

    /** True when a path is to be included. */
    public boolean includes(String path) {
        return sent.getOrDefault("_include", List.of()).contains(path);
    }

    /** The page that is wanted, in the order of change. */
    public Stretch stretch() {
        var from = Stretch.EARLIEST;
        var until = Stretch.LATEST;
        for (var value : sent.getOrDefault("_lastUpdated", List.of())) {
            var limits = limits(value);
            from = limits.from().isAfter(from) ? limits.from() : from;
            until = limits.until().isBefore(until) ? limits.until() : until;
        }
        judgeIncludes();
        return new Stretch(from, until, newestFirst(), place(), count());
    }

    private record Limits(Instant from, Instant until) {}

    private Limits limits(String value) {
        var prefix = value.length() > 2 && Character.isLetter(value.charAt(0)) ? value.substring(0, 2) : "";
        var moment = Moment.parse(value.substring(prefix.length()));
        if (moment.isPresent()) {
            understand("_lastUpdated", value);
            var begin = moment.get().begin();
            var end = moment.get().end();
            switch (prefix) {
                case "", "eq" -> {
                    return new Limits(begin, end);
                }
                case "ge" -> {
                    return new Limits(begin, Stretch.LATEST);
                }
                case "gt" -> {
                    return new Limits(end, Stretch.LATEST);
                }
                case "le" -> {
                    return new Limits(Stretch.EARLIEST, end);
                }
                case "lt" -> {
                    return new Limits(Stretch.EARLIEST, begin);
                }
                default -> {}
            }
        }
        faults.add(Refusals.searchValue(
                "_lastUpdated",
                "Skriv till exempel ge2026-11-20T10:00:00+01:00, med plustecknet kodat som %2B.",
                "A date or dateTime of R4 with prefix eq, ge, gt, le or lt."));
        return new Limits(Stretch.EARLIEST, Stretch.LATEST);
    }

    private boolean newestFirst() {
        var sort = one("_sort");
        if (sort != null && !sort.equals("_lastUpdated") && !sort.equals("-_lastUpdated")) {
            faults.add(Refusals.searchValue(
                    "_sort", "Sortera på _lastUpdated eller -_lastUpdated.", "_lastUpdated or -_lastUpdated."));
        }
        if (sort != null) understand("_sort", sort);
        return "-_lastUpdated".equals(sort);
    }

    private @Nullable Place place() {
        var cursor = one("_cursor");
        if (cursor == null) return null;
        var place = Cursor.read(cursor);
        if (place.isEmpty()) {
            faults.add(Refusals.searchValue(
                    "_cursor", "Följ länken next som den står i förra svaret.", "Follow the next link as it is."));
        }
        return place.orElse(null);
    }

    /** More than a page holds is answered with what a page holds, as FHIR allows; the self link tells. */
    int count() {
        var count = one("_count");
        if (count == null) return USUAL;
        if (count.matches("[1-9][0-9]{0,8}")) return Math.min(Integer.parseInt(count), MOST);
        faults.add(Refusals.searchValue("_count", "Ange ett tal från 1 till 200.", "A number from 1 to 200."));
        return USUAL;
    }

    private void judgeIncludes() {
        includes.stream().filter(this::includes).forEach(path -> understand("_include", path));
        if (!includes.containsAll(sent.getOrDefault("_include", List.of()))) {
            var possible = String.join(", ", includes);
            faults.add(Refusals.searchValue(
                    "_include",
                    includes.isEmpty() ? "Sökningen kan inte ta med något mer." : "Det som går är " + possible + ".",
                    includes.isEmpty() ? "Nothing can be included." : possible + " only."));
        }
    }

    /** From when a history is wanted: a moment, or the first of a day, a month or a year. */
    Instant since() {
        var since = one("_since");
        if (since == null) return Stretch.EARLIEST;
        var moment = Moment.parse(since);
        if (moment.isPresent()) {
            understand("_since", since);
            return moment.get().begin();
        }
        faults.add(Refusals.searchValue(
                "_since",
                "Skriv till exempel 2026-11-20T10:00:00+01:00, med plustecknet kodat som %2B.",
                "An instant of R4."));
        return Stretch.EARLIEST;
    }

    /** Where the next page of a history begins: before a version. */
    int before() {
        var cursor = one("_cursor");
        if (cursor == null) return Integer.MAX_VALUE;
        if (cursor.matches("[0-9]{1,9}")) return Integer.parseInt(cursor);
        faults.add(Refusals.searchValue(
                "_cursor", "Följ länken next som den står i förra svaret.", "Follow the next link as it is."));
        return Integer.MAX_VALUE;
    }

    /** Logical ids; what is no id of ours finds nothing. Null when none is asked for. */
    public @Nullable List<UUID> ids(String name) {
        return list(name, text -> {
            try {
                return Optional.of(LogicalIds.of(text));
            } catch (Missing e) {
                return Optional.empty();
            }
        });
    }

    /** Logical id in a reference such as {@code Task/…}, bare or with this server's address. */
    public @Nullable List<UUID> references(String name, String type) {
        return list(name, text -> {
            var parts = text.split("/");
            var wrongType = parts.length > 1 && !parts[parts.length - 2].equals(type);
            try {
                return wrongType || parts.length == 0
                        ? Optional.empty()
                        : Optional.of(LogicalIds.of(parts[parts.length - 1]));
            } catch (Missing e) {
                return Optional.empty();
            }
        });
    }

    /** Those of the values whose codes are asked for, with or without their system. Null when none is. */
    public <T> @Nullable List<T> codes(String name, String system, T[] values, Function<T, String> code) {
        return list(name, text -> {
            var bar = text.indexOf('|');
            if (bar > 0 && !text.substring(0, bar).equals(system)) return Optional.empty();
            var wanted = text.substring(bar + 1);
            return Arrays.stream(values)
                    .filter(value -> code.apply(value).equals(wanted))
                    .findFirst();
        });
    }

    /** Those of the values that some of the things have. Null when none is asked for. */
    public <T> @Nullable List<String> among(String name, List<T> things, Function<T, String> value) {
        var there = things.stream().map(value).collect(Collectors.toSet());
        return list(name, text -> Optional.of(text).filter(there::contains));
    }

    /** A name that is asked for: any name that begins with it, whatever its case and accents. */
    public Name name(String name) {
        return new Name(name, one(name));
    }

    /** A name that is asked for. */
    public final class Name {

        private final String parameter;
        private final @Nullable String wanted;

        private Name(String parameter, @Nullable String wanted) {
            this.parameter = parameter;
            this.wanted = wanted;
        }

        /** True when no name is asked for, or this one. */
        public boolean matches(String name) {
            if (wanted == null) return true;
            return !wanted.isBlank() && plain(name).startsWith(plain(wanted.strip()));
        }

        /** Into the links, if it has found something: otherwise it may be anybody's. */
        public void understood(boolean found) {
            if (wanted != null) understand(parameter, found ? wanted : "");
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** An identifier that is asked for, with or without its system. */
    public Identifier identifier(String name) {
        var asked = one(name);
        if (asked == null) return new Identifier(name, null, "", null);
        var bar = asked.indexOf('|');
        var system = Systems.canonical(bar < 0 ? "" : asked.substring(0, bar));
        if (inAddress && isAboutPerson(system)) faults.add(Refusals.PERSON_IN_ADDRESS);
        return new Identifier(name, asked, system, asked.substring(bar + 1));
    }

    /** An identifier that is asked for. */
    public final class Identifier {

        private final String parameter;
        private final @Nullable String asked;
        private final String system;
        private final @Nullable String value;

        private Identifier(String parameter, @Nullable String asked, String system, @Nullable String value) {
            this.parameter = parameter;
            this.asked = asked;
            this.system = system;
            this.value = value;
        }

        /** True when no identifier is asked for, or this one. */
        public boolean matches(String ofSystem, String known) {
            return value == null || (system.isEmpty() || system.equals(ofSystem)) && value.equalsIgnoreCase(known);
        }

        /** Into the links, if it has found something: otherwise it may be anybody's. */
        public void understood(boolean found) {
            if (asked != null) understand(parameter, found ? asked : "");
        }
    }

    /** True for the systems by which persons are numbered. */
    public static boolean isAboutPerson(String system) {
        return ABOUT_PERSONS.contains(system);
    }

    private @Nullable <T> List<T> list(String name, Function<String, Optional<T>> read) {
        var value = one(name);
        if (value == null) return null;
        var texts = Stream.of(value.split(",")).map(String::strip).distinct().toList();
        understand(
                name,
                texts.stream().filter(text -> read.apply(text).isPresent()).collect(Collectors.joining(",")));
        return texts.stream().map(read).flatMap(Optional::stream).distinct().toList();
    }

    /** This much of a term goes into the links; the empty text finds nothing, as the term did. */
    public void understand(String name, String value) {
        understood.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    /** What the search was understood as, for its links. Only what could be read is repeated: the rest may be somebody's number. */
    String query() {
        understood.put("_count", List.of(Integer.toString(count())));
        return understood.entrySet().stream()
                .flatMap(term -> term.getValue().stream().map(value -> encoded(term.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
