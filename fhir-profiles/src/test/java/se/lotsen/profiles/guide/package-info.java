/** Tests of the integration guide. */
@NullMarked
package se.lotsen.profiles.guide;

import org.jspecify.annotations.NullMarked;
