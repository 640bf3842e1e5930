/** Help for each step of the work. */
@NullMarked
package se.lotsen.web.hjalp;

import org.jspecify.annotations.NullMarked;
