/**
 * Programmes by the FINGER model: who applies, who may take part and in which order, who is offered a place and what is measured before and
 * after. The municipality's four fingers are done here; the fifth, the blood vessels, is health care's, which is told by a message or a letter.
 *
 * <p>Owns {@code finger_rule}, {@code finger_programme}, {@code finger_measure}, {@code finger_application}, {@code finger_offer},
 * {@code finger_value} and {@code finger_vascular_note}. Who is excluded and in which order the others stand is reckoned when somebody looks,
 * from the rule that the programme was opened with; nothing of it is stored. An application stays with the record whose number it was made
 * with, whatever that is merged into. Called by pages and by the job that ends offers.
 */
@NullMarked
package se.lotsen.finger;

import org.jspecify.annotations.NullMarked;
