/**
 * What the meeting places cost for each visit, session and kept contact, what volunteers give beside the money, and sheets of what a change
 * would cost and give. Time that is freed is never told as money that is saved, and hours of volunteers are never added to kronor.
 *
 * <p>Owns {@code volunteer_hours}, {@code cost_scenario} and {@code cost_scenario_line}. Costs and visits are those of the yearly account.
 */
@NullMarked
package se.lotsen.cost;

import org.jspecify.annotations.NullMarked;
