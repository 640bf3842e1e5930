/** Signing in and out. */
@NullMarked
package se.lotsen.web.login;

import org.jspecify.annotations.NullMarked;
