/** Everything that has happened in a case. */
@NullMarked
package se.lotsen.web.tidslinje;

import org.jspecify.annotations.NullMarked;
