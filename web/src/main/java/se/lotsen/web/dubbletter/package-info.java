/** Records that may be the same person: found, compared, merged and parted again. */
@NullMarked
package se.lotsen.web.dubbletter;

import org.jspecify.annotations.NullMarked;
