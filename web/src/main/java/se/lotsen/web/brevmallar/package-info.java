/** The letters in other languages beside the Swedish, and who stands for each translation. */
@NullMarked
package se.lotsen.web.brevmallar;

import org.jspecify.annotations.NullMarked;
