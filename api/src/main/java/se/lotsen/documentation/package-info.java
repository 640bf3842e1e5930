/**
 * Whether persons may be documented in an activity: the duty of SoL 14:3, or the board's decision for special reasons that identity is not
 * recorded (SoL 14:5).
 *
 * <p>Owns {@code documentation_mode}. {@link se.lotsen.documentation.Documentation} is the one rule; whoever would write or show a name in an
 * activity asks it.
 */
@NullMarked
package se.lotsen.documentation;

import org.jspecify.annotations.NullMarked;
