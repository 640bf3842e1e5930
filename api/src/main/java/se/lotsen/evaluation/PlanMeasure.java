package se.lotsen.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.instrument.Instrument;

/** What a plan may measure, and where the answers come from. Worded in {@code utvardering.measure.<NAME>}, licence and source with it. */
public enum PlanMeasure {
    /** Asked in the health talk and the follow-ups. */
    UCLA_3(Instrument.UCLA_3, false),
    /** The one direct question there; ordered words, so no mean. */
    DIRECT_LONELINESS(Instrument.DIRECT_LONELINESS, false),
    WHO_5(Instrument.WHO_5, true),
    /** For survey research only; no instrument of the talk. */
    DE_JONG_GIERVELD(null, true);

    private final @Nullable Instrument instrument;
    private final boolean survey;

    PlanMeasure(@Nullable Instrument instrument, boolean survey) {
        this.instrument = instrument;
        this.survey = survey;
    }

    /** The instrument; empty for one that is only for surveys. */
    public Optional<Instrument> instrument() {
        return Optional.ofNullable(instrument);
    }

    /** True when the answers are read in from a survey. */
    public boolean isSurvey() {
        return survey;
    }

    /** True for ordered words, which are counted and not averaged. */
    public boolean isOrdered() {
        return this == DIRECT_LONELINESS;
    }
}
