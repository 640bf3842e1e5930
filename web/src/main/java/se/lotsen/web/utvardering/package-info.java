/** Support for evaluation: plans, what their measures say, surveys, and files for research. */
@NullMarked
package se.lotsen.web.utvardering;

import org.jspecify.annotations.NullMarked;
