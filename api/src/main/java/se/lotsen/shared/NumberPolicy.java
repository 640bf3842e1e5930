package se.lotsen.shared;

import java.time.LocalDate;
import java.util.Optional;

/** Which identity numbers an installation takes: production none of the test numbers, a demonstration nothing else. */
public enum NumberPolicy {
    PRODUCTION {
        @Override
        public Optional<Reason> refuses(PersonNumber number) {
            return TestNumbers.contains(number) ? Optional.of(Reason.TEST_NUMBER_IN_PRODUCTION) : Optional.empty();
        }
    },
    DEMO {
        @Override
        public Optional<Reason> refuses(PersonNumber number) {
            return TestNumbers.contains(number) ? Optional.empty() : Optional.of(Reason.NOT_A_TEST_NUMBER);
        }
    };

    public enum Reason {
        TEST_NUMBER_IN_PRODUCTION,
        /** It may be a living person's. Reserve numbers have no official test list and are refused here too. */
        NOT_A_TEST_NUMBER
    }

    public abstract Optional<Reason> refuses(PersonNumber number);

    /** Why a number cannot be taken as a person typed it: the name of a {@link PersonNumber.Reason} or a {@link Reason}, or empty. */
    public Optional<String> refusesTyped(String typed, LocalDate today) {
        return switch (PersonNumber.fromTyped(typed)) {
            case PersonNumber.Refused(var reason) -> Optional.of(reason.name());
            case PersonNumber.Parsed(var read) ->
                read.birthDate().filter(born -> born.isAfter(today)).isPresent()
                        ? Optional.of(PersonNumber.Reason.FUTURE_DATE.name())
                        : refuses(read).map(Reason::name);
        };
    }
}
