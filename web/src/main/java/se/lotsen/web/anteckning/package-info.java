/** A note in the timeline of a case. */
@NullMarked
package se.lotsen.web.anteckning;

import org.jspecify.annotations.NullMarked;
