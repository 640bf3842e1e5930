package se.lotsen.reporting;

import org.jspecify.annotations.Nullable;

/** The manager's figures. Each has a name and a definition in the messages {@code ledning.key.<name>} and {@code ledning.key.<name>.definition}. */
public enum KeyFigure {
    NEW_CASES(Step.FOUND),
    CONTACTED(Step.CONTACTED),
    TALKS(Step.TALK),
    DAYS_TO_ANSWER(null),
    DAYS_TO_TALK(Step.TALK),
    FIRST_VISIT(Step.FIRST_VISIT),
    THIRD_VISIT(Step.THIRD_VISIT),
    SIX_MONTHS(Step.SIX_MONTHS),
    LATE(null),
    /** Men among those with a talk. The rows are all talks, and do not tell who is a man. */
    MEN(Step.TALK),
    UNNAMED_VISITS(null);

    private final @Nullable Step step;

    KeyFigure(@Nullable Step step) {
        this.step = step;
    }

    /** The step that the cases behind the figure have come to, or null when it is not about a step. */
    public @Nullable Step step() {
        return step;
    }
}
