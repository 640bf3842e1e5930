package se.lotsen.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;

/** Work that is done in each municipality. What fails in one municipality does not stop the others. */
abstract class Visit implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

    private final Municipalities municipalities;

    /** Visits all of them. */
    Visit(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Does the work of one municipality. */
    protected abstract void visit(Actor actor);

    @Override
    public final void run() {
        for (var municipalityId : municipalities.all()) {
            try {
                visit(Actor.system(municipalityId, name()));
            } catch (RuntimeException e) {
                LOG.warn("{} failed in {}", name(), municipalityId, e);
            }
        }
    }
}
