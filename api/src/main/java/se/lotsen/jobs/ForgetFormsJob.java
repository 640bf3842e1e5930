package se.lotsen.jobs;

import jakarta.inject.Singleton;
import se.lotsen.access.ForgetForms;
import se.lotsen.access.Municipalities;

/** Forgets old forms in every municipality each day. */
@Singleton
final class ForgetFormsJob extends Visit {

    ForgetFormsJob(ForgetForms forms, Municipalities municipalities) {
        super("forget-sent-forms", DAILY, municipalities, forms::forget);
    }
}
