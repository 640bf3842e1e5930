package se.lotsen.jobs;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;

/** Work that is done in each municipality, by Lotsen itself. What fails in one municipality does not stop the others. */
public abstract class Visit implements Job {

    /** For what is done when it is convenient. */
    protected static final Duration DAILY = Duration.ofDays(1);

    /** For what belongs to a day or to office hours, and should be done soon after they have begun, whenever the node was started. */
    protected static final Duration HOURLY = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

    private final String name;
    private final Duration every;
    private final Municipalities municipalities;
    private final Consumer<Actor> work;

    /**
     * Visits all municipalities.
     *
     * @param name of the job, and of who it is in the access logs
     * @param work of one municipality
     */
    protected Visit(String name, Duration every, Municipalities municipalities, Consumer<Actor> work) {
        this.name = name;
        this.every = every;
        this.municipalities = municipalities;
        this.work = work;
    }

    /**
     * Visits all municipalities, and does things there that have nothing to do with each other: what fails with one does not stop the others, and comes
     * round again.
     *
     * @param due ids of what is to be done in one municipality
     * @param work with one of them
     */
    protected Visit(
            String name,
            Duration every,
            Municipalities municipalities,
            Function<Actor, List<UUID>> due,
            BiConsumer<UUID, Actor> work) {
        this(name, every, municipalities, actor -> oneByOne(name, due.apply(actor), id -> work.accept(id, actor)));
    }

    private static void oneByOne(String job, List<UUID> ids, Consumer<UUID> work) {
        for (var id : ids) {
            try {
                work.accept(id);
            } catch (RuntimeException e) {
                LOG.warn("{} failed with {}: {}", job, id, e.getClass().getSimpleName());
            }
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Duration every() {
        return every;
    }

    @Override
    public final void run() {
        for (var municipalityId : municipalities.all()) {
            try {
                work.accept(Actor.system(municipalityId, name));
            } catch (RuntimeException e) {
                LOG.warn("{} failed in {}", name, municipalityId, e);
            }
        }
    }
}
