/** Det här finns i kommunen: what there is to join now, for the nurse to print. */
@NullMarked
package se.lotsen.web.lokalt;

import org.jspecify.annotations.NullMarked;
