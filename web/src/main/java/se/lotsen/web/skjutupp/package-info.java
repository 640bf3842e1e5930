/** Putting off the next step of a case. */
@NullMarked
package se.lotsen.web.skjutupp;

import org.jspecify.annotations.NullMarked;
