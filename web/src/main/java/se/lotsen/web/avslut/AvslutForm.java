package se.lotsen.web.avslut;

import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.web.support.FormFields;

/** The closing of a case as it stands in the form. */
public record AvslutForm(@Nullable CloseReason reason, String why, String continues, String note) {

    /** The form as it was sent; an empty one before that. */
    static AvslutForm of(FormFields fields) {
        return new AvslutForm(
                fields.choice("orsak", CloseReason.class),
                fields.text("varfor"),
                fields.text("fortsatter"),
                fields.text("anteckning"));
    }

    CloseCase.Command command(String number, CloseReason chosen) {
        return new CloseCase.Command(number, chosen, orNull(why), orNull(continues), orNull(note));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
