/** What anyone thinks, told without signing in and without a name: large type, few questions. */
@NullMarked
package se.lotsen.web.synpunkt;

import org.jspecify.annotations.NullMarked;
