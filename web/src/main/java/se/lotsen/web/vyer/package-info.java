/** Saved views of the lists: to save what a list is narrowed by, rename it, share it and take it away. */
@NullMarked
package se.lotsen.web.vyer;

import org.jspecify.annotations.NullMarked;
