/** Warnings before visits: written, looked at again, and ended. */
@NullMarked
package se.lotsen.web.varningar;

import org.jspecify.annotations.NullMarked;
