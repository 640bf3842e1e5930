package se.lotsen.healthcentre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PersonNumber;

/** What is wrong with what a manager writes about a health centre. */
final class CentreWords {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 2000;

    private final List<FieldError> errors = new ArrayList<>();

    /** A health centre of the actor's municipality; no other unit is one. */
    static Unit centre(Units units, UUID id, Actor actor) {
        var unit = units.unit(actor, id);
        if (unit.kind() != Unit.Kind.HEALTH_CENTRE) throw new Missing("unit");
        return unit;
    }

    CentreWords name(String field, String text, boolean isNeeded) {
        if (isNeeded && text.isBlank()) errors.add(new FieldError(field, "healthCentre.who"));
        return words(field, text, LONGEST_NAME);
    }

    CentreWords said(String field, String text) {
        if (text.isBlank()) errors.add(new FieldError(field, "healthCentre.said"));
        return words(field, text, LONGEST);
    }

    /** A day that has to be there. */
    CentreWords day(String field, @Nullable LocalDate day, LocalDate today) {
        return when(day == null, field, "date.unreadable").notAhead(field, day, today);
    }

    CentreWords notAhead(String field, @Nullable LocalDate day, LocalDate today) {
        return when(day != null && day.isAfter(today), field, "support.ahead");
    }

    CentreWords when(boolean isWrong, String field, String key) {
        if (isWrong) errors.add(new FieldError(field, key));
        return this;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private CentreWords words(String field, String text, int longest) {
        if (text.length() > longest) errors.add(new FieldError(field, "healthCentre.tooLong"));
        if (PersonNumber.standsIn(text)) errors.add(new FieldError(field, "complaint.personNumber"));
        return this;
    }
}
