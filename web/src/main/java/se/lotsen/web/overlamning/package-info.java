/** Handing over cases, and who is away. */
@NullMarked
package se.lotsen.web.overlamning;

import org.jspecify.annotations.NullMarked;
