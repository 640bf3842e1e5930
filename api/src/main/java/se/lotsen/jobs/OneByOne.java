package se.lotsen.jobs;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Things to do that have nothing to do with each other: what fails with one does not stop the others, and comes round again. */
public final class OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private OneByOne() {}

    /** Does the work for each. */
    public static void each(String job, List<UUID> ids, Consumer<UUID> work) {
        for (var id : ids) {
            try {
                work.accept(id);
            } catch (RuntimeException e) {
                LOG.warn("{} failed with {}: {}", job, id, e.getClass().getSimpleName());
            }
        }
    }
}
