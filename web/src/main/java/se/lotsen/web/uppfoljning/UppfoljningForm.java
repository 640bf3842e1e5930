package se.lotsen.web.uppfoljning;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.Occasion;
import se.lotsen.casework.TalkMode;
import se.lotsen.followup.Participation;
import se.lotsen.followup.SettleFollowUp;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.web.samtal.Questions;
import se.lotsen.web.support.FormFields;

/**
 * A follow-up as it stands in the form.
 *
 * @param loneliness answer by item key, as posted
 */
public record UppfoljningForm(
        @Nullable TalkMode mode,
        @Nullable Participation participation,
        String helped,
        String hindered,
        String agreed,
        Set<Barrier> newBarriers,
        Map<String, String> loneliness) {

    /** The form as it was sent; an empty one before that. */
    static UppfoljningForm of(FormFields fields) {
        return new UppfoljningForm(
                fields.choice("satt", TalkMode.class),
                fields.choice("deltar", Participation.class),
                fields.text("hjalpte"),
                fields.text("hindrade"),
                fields.text("overens"),
                fields.choices("hinder", Barrier.class),
                Questions.read(fields));
    }

    SettleFollowUp.Command command(String number, Occasion occasion) {
        return new SettleFollowUp.Command(
                number,
                occasion,
                true,
                mode,
                participation,
                orNull(helped),
                orNull(hindered),
                orNull(agreed),
                newBarriers,
                loneliness);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
