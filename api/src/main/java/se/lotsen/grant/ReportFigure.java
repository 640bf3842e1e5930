package se.lotsen.grant;

/** A figure of a report, counted from the postings and talks and never typed. */
public enum ReportFigure {
    REQUISITIONED(Unit.MONEY),
    USED(Unit.MONEY),
    UNUSED(Unit.MONEY),
    REPAID(Unit.MONEY),
    TO_REPAY(Unit.MONEY),
    USED_OWN(Unit.MONEY),
    USED_PRIVATE(Unit.MONEY),
    HOURS(Unit.HOURS),
    TALKS(Unit.NUMBER),
    TALKS_WOMEN(Unit.NUMBER),
    TALKS_MEN(Unit.NUMBER),
    TALKS_UNPAID(Unit.NUMBER),
    OFFERED(Unit.NUMBER),
    ACCEPTED(Unit.NUMBER),
    DECLINED(Unit.NUMBER),
    HELD(Unit.NUMBER),
    LONELY(Unit.NUMBER),
    INTRODUCED(Unit.NUMBER);

    private final Unit unit;

    ReportFigure(Unit unit) {
        this.unit = unit;
    }

    /** What a figure is a number of. */
    public enum Unit {
        /** Öre. */
        MONEY,
        /** Hours, with decimals after a point. */
        HOURS,
        NUMBER
    }

    /** What it is a number of. */
    public Unit unit() {
        return unit;
    }
}
