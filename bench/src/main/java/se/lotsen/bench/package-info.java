/** Measures the packaged application from outside: start-up, memory, referrals a second, list pages. Run it by {@code bench/run}. */
@NullMarked
package se.lotsen.bench;

import org.jspecify.annotations.NullMarked;
