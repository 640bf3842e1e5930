/** Anslutningar: the record systems that may refer, for the administrator. */
@NullMarked
package se.lotsen.web.anslutningar;

import org.jspecify.annotations.NullMarked;
