package se.lotsen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Posts bundles over so many connections at once and takes the time of each. */
final class Load {

    private Load() {}

    static Times send(Receiver receiver, List<String> bundles, int connections) throws Exception {
        var nanos = new long[bundles.size()];
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var calls = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < nanos.length; i++) {
                var n = i;
                calls.add(() -> {
                    var start = System.nanoTime();
                    var status = receiver.post(bundles.get(n));
                    nanos[n] = System.nanoTime() - start;
                    return status;
                });
            }
            for (var result : threads.invokeAll(calls)) {
                if (result.get() / 100 != 2) throw new IllegalStateException("a referral was answered " + result.get());
            }
        }
        return Times.of(nanos, (System.nanoTime() - begin) / 1e9);
    }
}
