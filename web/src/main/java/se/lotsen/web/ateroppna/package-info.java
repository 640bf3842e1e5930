/** Öppna igen: a closed case goes on. */
@NullMarked
package se.lotsen.web.ateroppna;

import org.jspecify.annotations.NullMarked;
