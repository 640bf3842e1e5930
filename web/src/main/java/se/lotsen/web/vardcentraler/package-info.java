/** Health centres for managers: whom to visit, what is agreed, and contacts. */
@NullMarked
package se.lotsen.web.vardcentraler;

import org.jspecify.annotations.NullMarked;
