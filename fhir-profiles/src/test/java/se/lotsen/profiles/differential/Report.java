package se.lotsen.profiles.differential;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.lotsen.profiles.CompiledValidator;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Examples.Example;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.ProfileValidator;

/** Prints what {@code bench/differential} measures. Arguments: how many mutations, and the seed that decides them. */
public final class Report {

    private Report() {}

    /** Ends with 1 when the two disagree on any message. */
    public static void main(String[] arguments) {
        var count = Integer.parseInt(arguments[0]);
        var seed = Long.parseLong(arguments[1]);
        cost("compiled", 500, text -> CompiledValidator.get().alone(text).isPresent());
        cost("HAPI", 50, text -> ProfileValidator.get().faults(text).isEmpty());
        var summary = new Differential().mutations(seed, count);
        System.out.printf("%n%,d mutations, seed %d%n", count, seed);
        summary.counts().forEach((what, many) -> System.out.printf("%,8d  %s%n", many, what.told()));
        System.out.printf("%nnot compiled:%n");
        summary.beyond().forEach((why, many) -> System.out.printf("%,8d  %s%n", many, why));
        summary.disagreements()
                .forEach(it -> System.out.printf(
                        "%n%s%nHAPI %s%ncompiled %s%n%s%n",
                        it.difference().told(), places(it.hapi()), places(it.compiled()), it.message()));
        System.exit(summary.disagreements().isEmpty() ? 0 : 1);
    }

    /** Processor time of one thread, for the first message and for one of many of those valid examples that the validator judges. */
    private static void cost(String name, int times, Predicate<String> validator) {
        var examples = Examples.valid().stream().map(Example::json).toList();
        var first = spent(() -> validator.test(examples.getFirst()));
        var judged = examples.stream().filter(validator).toList();
        every(judged, times, validator);
        var all = spent(() -> every(judged, times, validator));
        System.gc();
        var memory = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%-8s  first message %.0f ms, then %.2f ms of processor time for each of %d of %d; heap %d MiB%n",
                name,
                first,
                all / times / judged.size(),
                judged.size(),
                examples.size(),
                memory >> 20);
    }

    private static void every(List<String> messages, int times, Predicate<String> validator) {
        for (var i = 0; i < times; i++) messages.forEach(validator::test);
    }

    private static double spent(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static List<String> places(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.errorCode() + " " + fault.expression())
                .toList();
    }
}
