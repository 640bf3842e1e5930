package se.lotsen.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final Set<String> known;
    private final List<String> includes;
    private final Map<String, List<String>> sent;
    private final Map<String, List<String>> understood = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Terms(Set<String> known, List<String> includes, Map<String, List<String>> sent) {
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
        var terms = new Terms(known, includes, sent);
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
