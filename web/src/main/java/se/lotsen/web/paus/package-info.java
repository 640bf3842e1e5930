/** Letting a case rest. */
@NullMarked
package se.lotsen.web.paus;

import org.jspecify.annotations.NullMarked;
