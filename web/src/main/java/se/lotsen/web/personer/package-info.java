/** Those around the senior, and what each may know. */
@NullMarked
package se.lotsen.web.personer;

import org.jspecify.annotations.NullMarked;
