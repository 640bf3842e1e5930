package se.lotsen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Processor time that a server and its database have used, in milliseconds, as Linux counts it. Unlike a time on the clock it does not depend
 * on what else the machine does.
 */
record Cpu(double application, double database) {

    private static final double MILLIS_PER_TICK = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_THE_ENDED = 13;
    private static final int SYSTEM_OF_THE_ENDED = 14;

    /** Since their start, of the application and of the first process of a PostgreSQL with all that it started; 0 stands for none. */
    static Cpu of(long application, long database) throws IOException {
        var ticks = database == 0 ? 0 : ticks(database, USER, SYSTEM, USER_OF_THE_ENDED, SYSTEM_OF_THE_ENDED);
        for (var child : ProcessHandle.of(database).stream()
                .flatMap(ProcessHandle::children)
                .toList()) {
            if (child.isAlive()) ticks += ticks(child.pid(), USER, SYSTEM);
        }
        return new Cpu(
                application == 0 ? 0 : ticks(application, USER, SYSTEM) * MILLIS_PER_TICK, ticks * MILLIS_PER_TICK);
    }

    /** What was used since an earlier look for each of so many things done meanwhile. */
    Cpu since(Cpu before, int things) {
        return new Cpu((application - before.application) / things, (database - before.database) / things);
    }

    /** Of rounds with as many things in each. */
    static Cpu mean(List<Cpu> rounds) {
        return new Cpu(
                rounds.stream().mapToDouble(Cpu::application).average().orElse(0),
                rounds.stream().mapToDouble(Cpu::database).average().orElse(0));
    }

    private static long ticks(long pid, int... fields) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var afterTheName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var sum = 0L;
        for (var field : fields) sum += Long.parseLong(afterTheName[field]);
        return sum;
    }
}
