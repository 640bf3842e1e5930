package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.demo.DemoTowns;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

/**
 * Every page there is, found by following links from each role's start through the demonstration. No link is dead, each form that writes
 * has a key, and each kind of page can be used by everyone: on a desk, on a phone, in the dark and enlarged four times.
 */
class EveryPageTest {

    private static final String PASSWORD = "lotsen-demo";
    private static final List<String> ACCOUNTS = List.of(
            "samira@norrtalje.example",
            "helena@norrtalje.example",
            "maria@norrtalje.example",
            "admin@norrtalje.example",
            "bengt@norrtalje.example");
    private static final int OPENED_OF_A_KIND = 12;
    private static final int OPENED_BY_OTHERS = 3;

    /** Pages that the demonstration has no reason to link to, with the journey that looks at them. */
    private static final Map<String, Class<?>> ELSEWHERE = Map.ofEntries(
            Map.entry("/aktiviteter/jamfor", ActivityJourneyTest.class),
            Map.entry("/arenden/{nr}/aterkallelse", CancelJourneyTest.class),
            Map.entry("/arenden/{nr}/anteckning/{id}/ratta", AroundThePersonJourneyTest.class),
            Map.entry("/arenden/{nr}/ateroppna", NotReachedJourneyTest.class),
            Map.entry("/arenden/{nr}/bokningar/{id}/avboka", ActivityJourneyTest.class),
            Map.entry("/arenden/{nr}/bokningar/{id}/flytta", ActivityJourneyTest.class),
            Map.entry("/arenden/{nr}/personer/{id}", AroundThePersonJourneyTest.class),
            Map.entry("/arenden/{nr}/samtal/{number}", CaseJourneyTest.class),
            Map.entry("/arenden/{nr}/varningar/{id}", AroundThePersonJourneyTest.class),
            Map.entry("/dubbletter/jamfor/{one}/{other}", DuplicateJourneyTest.class),
            Map.entry("/dubbletter/sammanslagen/{id}", DuplicateJourneyTest.class),
            Map.entry("/ledning/behov/rader", ReachJourneyTest.class),
            Map.entry("/min-dag/besok", CaseJourneyTest.class),
            Map.entry("/overlamning/{id}", GuideIsIllJourneyTest.class),
            Map.entry("/t/{token}", AttendanceJourneyTest.class),
            Map.entry("/t/{token}/fel", AttendanceJourneyTest.class),
            Map.entry("/t/{token}/stall-in", AttendanceJourneyTest.class),
            Map.entry("/program", ProgrammeJourneyTest.class),
            Map.entry("/synpunkt", ComplaintJourneyTest.class),
            Map.entry("/vc/ny/{id}", NurseJourneyTest.class),
            Map.entry("/vc/ny/{id}/{path}", NurseJourneyTest.class),
            Map.entry("/vc/ny/{id}/skickad", NurseJourneyTest.class),
            Map.entry("/vc/{number}/kvitto", NurseJourneyTest.class));

    private final List<UriRouteInfo<?, ?>> routes = TestApp.bean(Router.class)
            .uriRoutes()
            .filter(route -> route.getHttpMethod() == HttpMethod.GET)
            .filter(route ->
                    route.getTargetMethod().getDeclaringType().getName().startsWith("se.lotsen.web."))
            .filter(route -> route.getProduces().contains(MediaType.TEXT_HTML_TYPE))
            .filter(route -> !kind(route).endsWith(".pdf"))
            .collect(Collectors.toList());

    @Test
    void every_page_can_be_reached_and_used_by_everyone() {
        DemoTowns.fill();
        var seen = new TreeSet<String>();
        var looks = new ArrayList<Look>();
        for (var account : ACCOUNTS) {
            var pages = follow(account, seen);
            pages.keySet().removeAll(seen);
            pages.forEach((kind, path) -> looks.add(new Look(account, kind, path)));
            seen.addAll(pages.keySet());
        }
        lookInTwoBrowsers(looks);
        try (var stranger = Person.withoutAccount()) {
            stranger.goTo("/login").look("sida-login");
            seen.add("/login");
        }

        var expected = routes.stream().map(EveryPageTest::kind).collect(Collectors.toCollection(TreeSet::new));
        expected.removeAll(ELSEWHERE.keySet());
        seen.removeAll(ELSEWHERE.keySet());
        assertThat(seen).isEqualTo(expected);
    }

    /** Somebody's page to look at. */
    private record Look(String account, String kind, String path) {}

    /** Each takes every second page; while one page is drawn the other is judged. */
    private static void lookInTwoBrowsers(List<Look> looks) {
        try (var two = Executors.newFixedThreadPool(2)) {
            Stream.of(0, 1)
                    .map(first -> CompletableFuture.runAsync(
                            () -> look(IntStream.iterate(first, i -> i < looks.size(), i -> i + 2)
                                    .mapToObj(looks::get)
                                    .toList()),
                            two))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static void look(List<Look> looks) {
        for (var account : ACCOUNTS) {
            try (var person = Person.as(account, PASSWORD)) {
                looks.stream()
                        .filter(look -> look.account().equals(account))
                        .forEach(look -> person.goTo(look.path())
                                .look("sida" + look.kind().replaceAll("[^a-z0-9]+", "-")));
            }
        }
    }

    /** Kinds of pages that links lead to, each with one that was opened; fewer are opened of those that somebody saw before. */
    private Map<String, String> follow(String account, Set<String> before) {
        var visitor = Visitor.as(account, PASSWORD);
        var found = new LinkedHashMap<String, String>();
        var opened = new HashMap<String, Integer>();
        var known = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(visitor.get("/").address().getPath()));
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var kind = route(path).map(EveryPageTest::kind);
            if (kind.isEmpty()) continue;
            var most = before.contains(kind.get()) ? OPENED_BY_OTHERS : OPENED_OF_A_KIND;
            if (opened.merge(kind.get(), 1, Integer::sum) > most) continue;
            var answer = visitor.get(path);
            assertThat(answer.status()).as(path + " as " + account).isEqualTo(200);
            if (!isPage(answer)) continue;
            assertThat(answer.page().select("form[method=post]:not(:has(> input[name=formularnyckel][value]))"))
                    .as("forms without a key at " + path)
                    .isEmpty();
            found.putIfAbsent(kind.get(), path);
            for (var link : answer.page().select("a[href^=/]")) {
                var target = link.attr("href").replaceFirst("#.*", "");
                if (!target.startsWith("/sprak") && known.add(target)) waiting.add(target);
            }
        }
        return found;
    }

    private static boolean isPage(Visitor.Answer answer) {
        return answer.raw().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private Optional<UriRouteInfo<?, ?>> route(String path) {
        var address = path.replaceFirst("[?].*", "");
        return routes.stream()
                .filter(route -> route.match(address).isPresent())
                .min(Comparator.comparing(
                        route -> route.getUriMatchTemplate().getVariableNames().size()));
    }

    private static String kind(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }
}
