/**
 * Work that comes round by itself: db-scheduler wiring only. A feature implements {@link se.lotsen.jobs.Job} as a bean and does the work;
 * {@link se.lotsen.jobs.Jobs} runs all of them, each on one node at a time.
 *
 * <p>Owns {@code scheduled_tasks}, which has no tenant.
 */
@NullMarked
package se.lotsen.jobs;

import org.jspecify.annotations.NullMarked;
