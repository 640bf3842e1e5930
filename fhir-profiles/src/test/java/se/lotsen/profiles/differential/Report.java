package se.lotsen.profiles.differential;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.lotsen.profiles.CompiledValidator;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.ProfileValidator;

/** Prints what {@code bench/differential} measures. Arguments: how many mutations, and the seed that decides them. */
public final class Report {

    private Report() {}

    /** Ends with 1 when the two disagree on any message. */
    public static void main(String[] arguments) {
        var count = Integer.parseInt(arguments[0]);
        var seed = Long.parseLong(arguments[1]);
        cost("compiled", 500, text -> {
            var _ = CompiledValidator.get().faults(text);
        });
        cost("HAPI", 50, text -> {
            var _ = ProfileValidator.get().faults(text);
        });
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

    /** Processor time of one thread, for the first message and for one of many. */
    private static void cost(String name, int times, Consumer<String> validator) {
        var first = spent(() -> validator.accept(Examples.valid().getFirst().json()));
        every(times, validator);
        var all = spent(() -> every(times, validator));
        System.gc();
        var memory = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%-8s  first message %.0f ms, then %.2f ms of processor time a message; heap %d MiB%n",
                name,
                first,
                all / times / Examples.valid().size(),
                memory >> 20);
    }

    private static void every(int times, Consumer<String> validator) {
        for (var i = 0; i < times; i++) {
            Examples.valid().forEach(example -> validator.accept(example.json()));
        }
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
