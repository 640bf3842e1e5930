package se.lotsen.profiles.differential;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lotsen.profiles.CompiledValidator;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.ProfileValidator;

/** Lets HAPI and the compiled profiles judge the same messages. */
public final class Differential {

    private final ProfileValidator hapi = ProfileValidator.get();
    private final CompiledValidator compiled = CompiledValidator.get();

    /**
     * Both verdicts on one message.
     *
     * @param compiled what the compiled profiles found; empty also when the message is beyond them
     */
    public record Compared(String message, Difference difference, List<Fault> hapi, List<Fault> compiled) {}

    /** Judges one message twice. */
    public Compared compare(String message) {
        var theirs = hapi.faults(message);
        return compiled.alone(message)
                .map(ours -> new Compared(message, difference(theirs, ours), theirs, ours))
                .orElseGet(() -> new Compared(message, Difference.BEYOND, theirs, List.of()));
    }

    /** Judges mutations 0 to count, on all processors. */
    public List<Compared> mutations(long seed, int count) {
        var mutations = new Mutations(seed);
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> compare(mutations.message(number)))
                .toList();
    }

    /** How many of each. */
    public static Map<Difference, Long> counts(List<Compared> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Compared::difference, () -> new EnumMap<>(Difference.class), Collectors.counting()));
    }

    private static Difference difference(List<Fault> theirs, List<Fault> ours) {
        if (theirs.stream().anyMatch(fault -> fault.status() == 500)) {
            return ours.isEmpty() ? Difference.LET_THROUGH : Difference.HAPI_BREAKS;
        }
        if (theirs.isEmpty()) return ours.isEmpty() ? Difference.BOTH_ACCEPT : Difference.STRICTER;
        if (ours.isEmpty()) return Difference.LET_THROUGH;
        if (Set.copyOf(theirs).equals(Set.copyOf(ours))) return Difference.SAME_FAULTS;
        return Collections.disjoint(places(theirs), places(ours)) ? Difference.ELSEWHERE : Difference.SHARED_ELEMENT;
    }

    private static Set<String> places(List<Fault> faults) {
        return faults.stream().map(Fault::expression).collect(Collectors.toSet());
    }
}
