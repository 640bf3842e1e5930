/**
 * Guides who are away, and cases that go from one guide to others. Owns {@code absence}, {@code handover} and {@code handover_case}; the
 * cases themselves move through casework's one door.
 */
@NullMarked
package se.lotsen.handover;

import org.jspecify.annotations.NullMarked;
