/** What the health centres may hear, and how it is withdrawn. */
@NullMarked
package se.lotsen.web.samtycke;

import org.jspecify.annotations.NullMarked;
