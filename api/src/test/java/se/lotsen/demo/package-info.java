/** The demonstration as a test sees it: two towns with something of everything. */
@NullMarked
package se.lotsen.demo;

import org.jspecify.annotations.NullMarked;
