package se.lotsen.access;

import jakarta.inject.Singleton;
import java.time.Clock;

/** Does what a form asks for once for each account and key, however often and however fast it is sent (docs/adr/0035-forms-once.md). */
@Singleton
final class SentForms {

    private final SentFormRows rows;
    private final Clock clock;

    SentForms(SentFormRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Refuses a form that is done. While the same form is being done somewhere else, this waits for it. */
    void refuseAgain(Actor actor) {
        SentForm.untouched().ifPresent(form -> {
            var name = SentForm.name(form.digest(), actor);
            rows.lock("sent_form " + name);
            if (rows.isDone(actor.municipalityId(), actor.id(), form.digest())) throw new SentAlready(name);
        });
    }

    /** Keeps that the form is done, when this transaction has written anything. */
    void keep(Actor actor) {
        SentForm.untouched().ifPresent(form -> {
            if (rows.keep(actor.municipalityId(), actor.id(), form.digest(), clock.instant()) > 0) form.done(actor);
        });
    }
}
