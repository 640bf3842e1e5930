package se.lotsen.profiles.differential;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lotsen.profiles.CompiledValidator;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.ProfileValidator;

/** Lets HAPI and the compiled profiles judge the same messages. */
public final class Differential {

    private static final int OUR_FAULT = 500;

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

    /**
     * What became of many messages.
     *
     * @param beyond how many were not compiled, by the reason
     * @param disagreements those that must not be, whole
     */
    public record Summary(Map<Difference, Long> counts, Map<String, Long> beyond, List<Compared> disagreements) {}

    /** Judges mutations 0 to count, on all processors. */
    public Summary mutations(long seed, int count) {
        var mutations = new Mutations(seed);
        var counts = new ConcurrentSkipListMap<Difference, Long>();
        var beyond = new ConcurrentSkipListMap<String, Long>();
        var disagreements = new ConcurrentLinkedQueue<Compared>();
        IntStream.range(0, count).parallel().mapToObj(mutations::message).forEach(message -> {
            var compared = compare(message);
            counts.merge(compared.difference(), 1L, Long::sum);
            compiled.beyond(message).ifPresent(why -> beyond.merge(why, 1L, Long::sum));
            if (compared.difference().isDisagreement()) disagreements.add(compared);
        });
        return new Summary(counts, beyond, List.copyOf(disagreements));
    }

    private static Difference difference(List<Fault> theirs, List<Fault> ours) {
        if (theirs.stream().anyMatch(fault -> fault.status() == OUR_FAULT)) return Difference.HAPI_FAILS;
        if (theirs.isEmpty()) return ours.isEmpty() ? Difference.BOTH_ACCEPT : Difference.STRICTER;
        if (ours.isEmpty()) return Difference.LET_THROUGH;
        if (Set.copyOf(theirs).equals(Set.copyOf(ours))) return Difference.SAME_FAULTS;
        if (isUnreadable(theirs)) return Difference.UNREADABLE;
        return Collections.disjoint(places(theirs), places(ours)) ? Difference.ELSEWHERE : Difference.SHARED_ELEMENT;
    }

    /** HAPI's reader stops at lists within lists and at some nulls, and then nothing else is judged. */
    private static boolean isUnreadable(List<Fault> theirs) {
        return theirs.size() == 1
                && theirs.getFirst().expression().equals("Bundle")
                && theirs.getFirst().errorCode().equals("not-fhir");
    }

    private static Set<String> places(List<Fault> faults) {
        return faults.stream().map(Fault::expression).collect(Collectors.toSet());
    }
}
