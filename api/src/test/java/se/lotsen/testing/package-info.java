/** What tests of api and web share: one database and one application for each JVM, and the named cast. */
@NullMarked
package se.lotsen.testing;

import org.jspecify.annotations.NullMarked;
