/** A record system that is not ours, with libraries that know nothing of Lotsen: {@code src/test/clinic}. */
@NullMarked
package se.lotsen.web.clinic;

import org.jspecify.annotations.NullMarked;
