/** Letters to the person and the documents of a case: what may be written now, how it will look, and what has been written. */
@NullMarked
package se.lotsen.web.brev;

import org.jspecify.annotations.NullMarked;
