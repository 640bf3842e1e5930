package se.lotsen.grant;

/**
 * One line of a report. The value is a number without spaces (öre for money), a day, or an answer in words.
 *
 * @param key what the line is about, the same in every version
 * @param label what a reader needs besides, or empty
 * @param value empty when a figure is not told because it is small
 */
public record ReportLine(Part part, String key, String label, String value) {

    /** A line break is one character, however it was typed. */
    public ReportLine {
        label = label.replace("\r", "");
        value = value.replace("\r", "");
    }

    /** Parts of a report, in their order. */
    public enum Part {
        /** A {@link ReportFigure}. */
        FIGURE,
        /** An age band of those with whom talks were held in the year; the key is its youngest and oldest age with a dash between. */
        AGE,
        /** A {@link se.lotsen.healthtalk.Barrier.Group} that some of them have told of. */
        BARRIER,
        /** A {@link CostType} with what was used for it. */
        COST_TYPE,
        /** A {@link Purpose} with what was used for it. */
        PURPOSE,
        /** A unit with what it used; the label is its share in öre. */
        UNIT,
        /** A question with its answer. */
        ANSWER,
        /** A posting with its amount. */
        POSTING,
        /** A talk: case number and day; the label is the voucher that pays for it. */
        TALK;

        /** True when values are counted, so that an empty one is hidden. */
        public boolean isCounted() {
            return this == FIGURE || this == AGE || this == BARRIER;
        }

        /** True when a line never changes, so that one which is written otherwise tells nothing new: a posting is only taken back by another. */
        boolean isFixed() {
            return this == POSTING;
        }

        /** True when values are öre. */
        public boolean isMoney() {
            return this == COST_TYPE || this == PURPOSE || this == UNIT || this == POSTING;
        }
    }

    /** True when the value is an amount in öre. */
    public boolean isMoney() {
        return part.isMoney()
                || part == Part.FIGURE && ReportFigure.valueOf(key).unit() == ReportFigure.Unit.MONEY;
    }
}
