package se.lotsen.duplicate;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Likeness;
import se.lotsen.shared.PersonNumber;

/** Two records as the rule reads them. */
@Introspected
record PairRow(
        UUID firstId,
        PersonNumber.Kind firstKind,
        String firstNumber,
        String firstGiven,
        String firstFamily,
        @Nullable String firstPhone,
        UUID secondId,
        PersonNumber.Kind secondKind,
        String secondNumber,
        String secondGiven,
        String secondFamily,
        @Nullable String secondPhone) {

    Likeness.Known first() {
        return new Likeness.Known(PersonNumber.stored(firstKind, firstNumber), firstGiven, firstFamily, firstPhone);
    }

    Likeness.Known second() {
        return new Likeness.Known(
                PersonNumber.stored(secondKind, secondNumber), secondGiven, secondFamily, secondPhone);
    }
}
