package se.lotsen.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.ExtendSessions;
import se.lotsen.catalogue.LoadCatalogue;
import se.lotsen.shared.Ids;

/** What there is to take part in, in a test's municipality. */
public final class Programme {

    private Programme() {}

    /** Loads the catalogue of the given municipalities' documents, and the sessions from now on. */
    public static void load(Cast cast, String... sources) {
        TestApp.bean(LoadCatalogue.class).load(new LoadCatalogue.Command(Set.of(sources)), system(cast));
        TestApp.bean(ExtendSessions.class).extend(system(cast));
    }

    /** Lotsen's own actor in the cast's municipality. */
    public static Actor system(Cast cast) {
        return Actor.system(cast.municipalityId(), "test");
    }

    /** An activity of our own, with one session that long from now. */
    public static UUID session(Cast cast, String activity, @Nullable Integer capacity, Duration fromNow) {
        var activityId = Ids.next();
        Rows.arrange("""
                insert into activity (municipality_id, activity_id, slug, name, description, kind, finger, pillars, form,
                                      capacity, status)
                values (?, ?, ?, ?, 'Vi ses.', 'CAFE', '{}', '{}', 'GROUP', ?, 'RUNNING')
                """, cast.municipalityId(), activityId, activity + activityId, activity, capacity);
        return session(cast, activityId, fromNow);
    }

    /** One more session of an activity. */
    public static UUID session(Cast cast, UUID activityId, Duration fromNow) {
        var id = Ids.next();
        var startsAt = TestApp.clock().instant().plus(fromNow);
        Rows.arrange(
                """
                insert into activity_session (municipality_id, session_id, activity_id, starts_at, ends_at)
                values (?, ?, ?, cast(? as timestamptz), cast(? as timestamptz))
                """,
                cast.municipalityId(),
                id,
                activityId,
                startsAt.toString(),
                startsAt.plus(Duration.ofHours(1)).toString());
        return id;
    }

    /** Does something as if it were another moment. */
    public static <T> T at(Instant moment, Supplier<T> work) {
        var result = new AtomicReference<T>();
        TestApp.clock().at(moment, () -> result.set(work.get()));
        return result.get();
    }
}
