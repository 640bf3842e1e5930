/** Mina remisser: what the nurse's health centre has sent, and what it has been told. */
@NullMarked
package se.lotsen.web.vc;

import org.jspecify.annotations.NullMarked;
