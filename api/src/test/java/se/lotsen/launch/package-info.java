/** Tests of starting. */
@NullMarked
package se.lotsen.launch;

import org.jspecify.annotations.NullMarked;
