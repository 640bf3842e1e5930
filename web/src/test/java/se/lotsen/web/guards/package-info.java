/** What must hold for every page: who may open it, what it may know, and that its texts are there in both languages. */
@NullMarked
package se.lotsen.web.guards;

import org.jspecify.annotations.NullMarked;
