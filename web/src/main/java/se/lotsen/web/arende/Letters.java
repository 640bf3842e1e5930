package se.lotsen.web.arende;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.reportback.PreviewReport.Preview;

/**
 * What each health centre with an open referral would read.
 *
 * @param all one for each, or null while too little is filled in to say anything
 */
public record Letters(@Nullable List<Preview> all) {

    /** Too little is filled in. */
    public static final Letters LATER = new Letters(null);
}
