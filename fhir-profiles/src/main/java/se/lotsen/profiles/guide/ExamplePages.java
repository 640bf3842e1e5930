package se.lotsen.profiles.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Examples.Example;
import se.lotsen.profiles.Systems;

/** The examples in the order of the loop, each on a page of its own and as a file to copy. */
final class ExamplePages {

    /** Path of the list. */
    static final String INDEX = "examples";

    /** The folder that an example's file has in the guide. */
    static final String FOLDER = "examples/";

    private static final int AS_MANY_AS_ONE_READS = 8;

    /** Read once: each time would be once for every page. */
    private static final List<Example> VALID = Examples.valid();

    private static final List<Example> INVALID = Examples.invalid();
    private static final List<Example> REQUESTS = Examples.requests();
    private static final List<Example> OUTBOUND = Examples.outbound();

    private static final List<String> LOOP = Stream.concat(
                    codes("task-", "referral-business-status"), codes("feedback-", "feedback-kind"))
            .toList();

    private static final List<Group> GROUPS = List.of(
            new Group("Send a referral", "Referrals that are taken in.", VALID, _ -> true),
            new Group("The answer", "What is answered to a referral.", OUTBOUND, begins("receipt-")),
            new Group(
                    "Referrals that are refused",
                    "The name tells the answer: HTTP status, issue code, error code, what is wrong.",
                    INVALID,
                    _ -> true),
            new Group(
                    "Follow a referral",
                    "The Task at each business status, the referral itself, and a page of a poll.",
                    OUTBOUND,
                    begins("task-", "service-request", "poll-")),
            new Group(
                    "Questions and supplements",
                    "A guide's question, and the sender's answer.",
                    both(OUTBOUND, REQUESTS),
                    begins("information-request-", "supplement-")),
            new Group(
                    "Reports",
                    "One of each kind, and what consent and protection do to it.",
                    OUTBOUND,
                    begins("feedback-")),
            new Group(
                    "Take a referral back",
                    "Bodies of PUT and PATCH.",
                    REQUESTS,
                    begins("withdraw", "sent-by-mistake")),
            new Group(
                    "Be told",
                    "A subscription as it is made and as it is read, and each kind of notification.",
                    both(REQUESTS, OUTBOUND),
                    begins("subscription", "notification-")),
            new Group(
                    "The directory",
                    "What there is to take part in, who arranges it and where.",
                    OUTBOUND,
                    begins("activity-", "organization-", "location-")),
            new Group("Errors", "An answer of each status.", OUTBOUND, begins("outcome-")),
            new Group(
                    "The server",
                    "Its capability statement, and a referral to try without sending it.",
                    both(OUTBOUND, REQUESTS),
                    begins("capability-", "validate-")),
            new Group(
                    "Records",
                    "Who takes part, and a municipality's own record of a health talk. None of it is sent.",
                    Examples.records(),
                    _ -> true));

    /** Tasks and reports come as a referral goes; the others keep the order of their names. */
    private static final Comparator<Example> IN_THE_ORDER_OF_THE_LOOP =
            Comparator.comparingInt(example -> LOOP.indexOf(name(example)));

    /** Profiles that every referral follows, though none says so. */
    private static final Set<String> FOLLOWED = Set.of(
            Systems.REFERRAL_BUNDLE_PROFILE,
            Systems.PATIENT_PROFILE,
            Systems.CONSENT_PROFILE,
            Systems.REFERRAL_PROFILE);

    private ExamplePages() {}

    /** The examples of one step of the loop. */
    private record Group(String title, String lead, List<Example> from, Predicate<Example> has) {

        List<Example> examples() {
            return from.stream().filter(has).sorted(IN_THE_ORDER_OF_THE_LOOP).toList();
        }
    }

    private static Stream<String> codes(String prefix, String system) {
        return Definitions.all().stream()
                .filter(definition -> definition.name().equals("CodeSystem-" + system + ".json"))
                .flatMap(definition -> parsed(definition.json()).at("/concept").findValuesAsText("code").stream())
                .map(prefix::concat);
    }

    private static Predicate<Example> begins(String... words) {
        return example -> Stream.of(words).anyMatch(example.name()::startsWith);
    }

    private static List<Example> both(List<Example> first, List<Example> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static List<Example> all() {
        return Made.ALL;
    }

    /** Whether an example is refused when it is sent. */
    static boolean isRefused(Example example) {
        return INVALID.contains(example);
    }

    private static final class Made {
        private static final List<Example> ALL =
                GROUPS.stream().flatMap(group -> group.examples().stream()).toList();
    }

    static Page index() {
        var html = new StringBuilder("<h1>Examples</h1>").append(Html.markdown(Prose.of("examples")));
        for (var group : GROUPS) {
            html.append("<h2>").append(Html.text(group.title())).append("</h2><p>");
            html.append(Html.text(group.lead())).append("</p>").append(list(group.examples()));
        }
        return Page.ofMenu(INDEX, "Examples", html.toString());
    }

    /** One page for each, in the order of the list. */
    static List<Page> pages() {
        return GROUPS.stream()
                .flatMap(group -> group.examples().stream().map(example -> page(group, example)))
                .toList();
    }

    private static Page page(Group group, Example example) {
        var name = name(example);
        var html = "<h1>%s</h1><p>%s: %s</p><p class=\"facts\">%s%s</p>%s"
                .formatted(
                        Html.text(name).replace(".", ".<wbr>"),
                        Html.text(group.title()),
                        Html.text(group.lead()),
                        "<a href=\"" + Html.address(FOLDER + example.name()) + "\" download>Download "
                                + Html.text(example.name()) + "</a>",
                        follows(example),
                        Html.block(example.name(), example.json()));
        return new Page(FOLDER + name, name, INDEX, html);
    }

    /** The error that a refused example is answered with, or the profile that another one says it follows. */
    private static String follows(Example example) {
        if (INVALID.contains(example)) {
            return " · answered with %s, %s, <a href=\"%s#%s\">%s</a>"
                    .formatted(
                            example.status(),
                            Html.code(example.issueCode()),
                            Html.address("errors"),
                            Html.text(example.errorCode()),
                            Html.text(example.errorCode()));
        }
        if (VALID.contains(example)) {
            return " · follows " + Html.link("StructureDefinition/lotsen-referral-bundle", "lotsen-referral-bundle");
        }
        var claimed = parsed(example).at("/meta/profile/0").asText();
        var ours = "https://lotsen.example/fhir/StructureDefinition/";
        return claimed.startsWith(ours)
                ? " · follows "
                        + Html.link(
                                "StructureDefinition/" + claimed.substring(ours.length()),
                                claimed.substring(ours.length()))
                : "";
    }

    /** Links to the examples that name a definition, or to two of those that follow it without saying so; at most so many as one reads. */
    static String showing(String url) {
        if (FOLLOWED.contains(url)) {
            return list(VALID.stream()
                    .filter(example -> example.name().equals("minimal.json")
                            || example.name().equals("everything.json"))
                    .toList());
        }
        var naming = all().stream()
                .filter(example -> !INVALID.contains(example))
                .filter(example -> example.json().contains("\"" + url + "\"")
                        || example.json().contains("\"" + url + "|"))
                .limit(AS_MANY_AS_ONE_READS)
                .toList();
        return naming.isEmpty() ? "" : list(naming);
    }

    /** The refused examples that an error code answers. */
    static String provoking(String code) {
        var provoking = INVALID.stream()
                .filter(example -> example.errorCode().equals(code))
                .toList();
        return provoking.isEmpty() ? "" : list(provoking, ExamplePages::whatIsWrong);
    }

    /** The last part of a refused example's name. */
    private static String whatIsWrong(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static JsonNode parsed(Example example) {
        return parsed(example.json());
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance(); // one that shows what is not JSON
        }
    }

    private static String name(Example example) {
        return example.name().replaceFirst("\\.json$", "");
    }

    private static String list(List<Example> examples) {
        return list(examples, name -> name);
    }

    private static String list(List<Example> examples, UnaryOperator<String> label) {
        return examples.stream()
                .map(ExamplePages::name)
                .map(name -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(
                                Html.address(FOLDER + name),
                                Html.text(label.apply(name)).replace(".", ".<wbr>")))
                .collect(Collectors.joining("", "<ul class=\"files\">", "</ul>"));
    }
}
