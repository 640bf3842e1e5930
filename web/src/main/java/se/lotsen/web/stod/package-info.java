/** Support and service: the staff's quick form that counts without names, and the manager's figures of a period. */
@NullMarked
package se.lotsen.web.stod;

import org.jspecify.annotations.NullMarked;
