/** What the contract promises, tried on the examples. */
@NullMarked
package se.lotsen.profiles;

import org.jspecify.annotations.NullMarked;
