/** Starts Lotsen: settings, database, clock, application. Owns no tables. */
@NullMarked
package se.lotsen.launch;

import org.jspecify.annotations.NullMarked;
