package se.lotsen.web.forslag;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.matching.KeptTo;
import se.lotsen.matching.KeptTo.Goes;
import se.lotsen.matching.OfferActivity;
import se.lotsen.matching.PersonProfile;
import se.lotsen.matching.Suggestions;
import se.lotsen.web.support.FormFields;

/**
 * What the address of the list says: which chips are on, which activities lie in the tray, how much is shown. Nothing of it is kept anywhere
 * else until the guide gives the suggestions.
 *
 * @param filtered false as long as the list follows the talk
 * @param keptTo what the list is kept to besides what the talk says
 * @param tray keys of activities at places, in the order they were added
 * @param all true to show the whole list
 */
public record Wanted(
        boolean filtered,
        Set<Barrier> barriers,
        Set<Interest> interests,
        boolean daytime,
        Set<DayOfWeek> days,
        boolean onlyFree,
        KeptTo keptTo,
        List<String> tray,
        boolean all) {

    /** Prices that the list can be kept to, in whole kronor; 0 is free. */
    static final List<Integer> PRICES = List.of(0, 50, 100, 200);

    /** What an address asks for; what it does not understand is left out. */
    static Wanted of(HttpParameters asked) {
        return new Wanted(
                asked.contains("filter"),
                read(asked.getAll("h"), Barrier.class),
                read(asked.getAll("i"), Interest.class),
                asked.contains("dagtid"),
                read(asked.getAll("dag"), DayOfWeek.class),
                asked.contains("ledig"),
                keptTo(new FormFields(asked.asMap())),
                tray(asked.getAll("korg")),
                asked.contains("alla"));
    }

    private static KeptTo keptTo(FormFields asked) {
        var most = asked.text("kostar");
        return new KeptTo(
                asked.text("sprak").matches("[a-z]{2,3}") ? asked.text("sprak") : null,
                asked.isTicked("liten"),
                PRICES.stream()
                        .filter(it -> most.equals(it.toString()))
                        .findFirst()
                        .orElse(null),
                asked.choice("gar", Goes.class));
    }

    private static List<String> tray(List<String> keys) {
        return keys.stream().distinct().limit(OfferActivity.AT_MOST).toList();
    }

    /** What to ask the use case for. */
    Suggestions.Filter filter() {
        if (!filtered) return Suggestions.Filter.AS_THE_TALK_SAYS;
        return new Suggestions.Filter(
                others(Barrier.class, barriers), others(Interest.class, interests), !daytime, days, !onlyFree, keptTo);
    }

    /** The same, as the list turned out: with the chips that are really on. */
    Wanted against(PersonProfile asked, PersonProfile used) {
        return new Wanted(
                !used.equals(asked),
                used.barriers(),
                used.interests(),
                used.notEvenings(),
                used.days(),
                used.onlyFreePlaces(),
                used.keptTo(),
                tray,
                all);
    }

    Wanted without(Barrier barrier) {
        return new Wanted(true, less(barriers, barrier), interests, daytime, days, onlyFree, keptTo, tray, all);
    }

    Wanted without(Interest interest) {
        return new Wanted(true, barriers, less(interests, interest), daytime, days, onlyFree, keptTo, tray, all);
    }

    Wanted eveningsToo() {
        return new Wanted(true, barriers, interests, false, days, onlyFree, keptTo, tray, all);
    }

    Wanted keptTo(KeptTo less) {
        return new Wanted(true, barriers, interests, daytime, days, onlyFree, less, tray, all);
    }

    Wanted with(String key) {
        return new Wanted(
                filtered,
                barriers,
                interests,
                daytime,
                days,
                onlyFree,
                keptTo,
                Stream.concat(tray.stream(), Stream.of(key)).toList(),
                all);
    }

    Wanted without(String key) {
        return new Wanted(
                filtered,
                barriers,
                interests,
                daytime,
                days,
                onlyFree,
                keptTo,
                tray.stream().filter(it -> !it.equals(key)).toList(),
                all);
    }

    Wanted everything() {
        return new Wanted(filtered, barriers, interests, daytime, days, onlyFree, keptTo, tray, true);
    }

    /** True when the tray holds as many as one offer may. */
    public boolean isFull() {
        return tray.size() >= OfferActivity.AT_MOST;
    }

    /** The query of the address, with its question mark, or empty. */
    String query() {
        var parts = new ArrayList<String>();
        if (filtered) {
            parts.add("filter=1");
            new TreeSet<>(barriers).forEach(it -> parts.add("h=" + it));
            new TreeSet<>(interests).forEach(it -> parts.add("i=" + it));
            new TreeSet<>(days).forEach(it -> parts.add("dag=" + it));
            if (daytime) parts.add("dagtid=1");
            if (onlyFree) parts.add("ledig=1");
            if (keptTo.language() != null) parts.add("sprak=" + keptTo.language());
            if (keptTo.smallGroups()) parts.add("liten=1");
            if (keptTo.mostKr() != null) parts.add("kostar=" + keptTo.mostKr());
            if (keptTo.goes() != null) parts.add("gar=" + keptTo.goes());
        }
        if (all) parts.add("alla=1");
        tray.forEach(it -> parts.add(korg(it)));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The query that holds only the tray. */
    static String trayQuery(List<String> keys) {
        return "?" + String.join("&", keys.stream().map(Wanted::korg).toList());
    }

    private static String korg(String key) {
        return "korg=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> Set<E> read(List<String> names, Class<E> type) {
        var found = EnumSet.noneOf(type);
        for (var constant : type.getEnumConstants()) if (names.contains(constant.name())) found.add(constant);
        return found;
    }

    private static <E extends Enum<E>> Set<E> others(Class<E> type, Set<E> some) {
        var rest = EnumSet.allOf(type);
        rest.removeAll(some);
        return rest;
    }

    private static <E extends Enum<E>> Set<E> less(Set<E> all, E one) {
        var rest = new TreeSet<>(all);
        rest.remove(one);
        return rest;
    }
}
