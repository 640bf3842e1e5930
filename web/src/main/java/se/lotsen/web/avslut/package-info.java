/** Closing a case. */
@NullMarked
package se.lotsen.web.avslut;

import org.jspecify.annotations.NullMarked;
