/** Pages on paper: the same templates as the screens, made to tagged PDF by a library. What a reader aloud needs is in them: title, language, headings. */
@NullMarked
package se.lotsen.web.paper;

import org.jspecify.annotations.NullMarked;
