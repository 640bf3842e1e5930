package se.lotsen.web.traffpunkter;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.agreement.Agreement;
import se.lotsen.agreement.ApprovedException;
import se.lotsen.agreement.Judged;
import se.lotsen.agreement.Judged.Cell;
import se.lotsen.agreement.Mark;
import se.lotsen.agreement.Measurement;
import se.lotsen.agreement.Occasion;
import se.lotsen.agreement.Requirement;
import se.lotsen.agreement.TakenBack;
import se.lotsen.agreement.Week;
import se.lotsen.web.support.Texts;

/** Requirements and weeks in words, the same on the screen, on paper and in a sheet. */
public record Words(Texts t) {

    /** "Promenad varje vecka". */
    public String title(Requirement requirement) {
        return t.of(
                "traffpunkter.kind." + requirement.demand().kind(),
                requirement.demand().atLeast());
    }

    /** What is counted, in a whole sentence or two. */
    public String rule(Requirement requirement) {
        return t.of(
                "traffpunkter.rule." + requirement.demand().kind(),
                requirement.demand().atLeast());
    }

    /** "Avtal med PRO, VO 2026-12, § 4.1". */
    public String source(Requirement requirement) {
        var reference = requirement.reference();
        return reference == null
                ? t.of("traffpunkter.source", requirement.organiser(), requirement.paragraph())
                : t.of("traffpunkter.sourceWith", requirement.organiser(), reference, requirement.paragraph());
    }

    /** Since when and how long a requirement held, or nothing when it held all the time. */
    public String validity(Judged judged) {
        var outside = judged.cells().stream().anyMatch(cell -> cell.mark() == Mark.OUTSIDE);
        if (!outside) return "";
        var from = t.date(judged.requirement().from());
        var to = judged.requirement().to();
        return to == null ? t.of("traffpunkter.validFrom", from) : t.of("traffpunkter.validBetween", from, t.date(to));
    }

    /** "6 av 7". */
    public String sum(Judged judged) {
        return t.of("traffpunkter.of", judged.met(), judged.counted());
    }

    /** "6 av 7 veckor", or months. */
    public String longSum(Judged judged) {
        var unit = judged.requirement().demand().isMonthly() ? "traffpunkter.ofMonths" : "traffpunkter.ofWeeks";
        return t.of(unit, judged.met(), judged.counted());
    }

    /** "Vecka 7: promenad saknas, inställd utan ersättning". */
    public String cell(Judged judged, Cell cell) {
        return t.of("traffpunkter.cell", cell.week().number(), mark(judged, cell));
    }

    private String mark(Judged judged, Cell cell) {
        return switch (cell.mark()) {
            case MISSED -> {
                var what = t.of(
                        "traffpunkter.missing." + judged.requirement().demand().kind());
                yield cell.isCancelledWithoutReplacement() ? t.of("traffpunkter.missedCancelled", what) : what;
            }
            case MET -> t.of(cell.isReplaced() ? "traffpunkter.replaced" : "traffpunkter.mark.MET");
            case EXCEPTED, CLOSED, HOLIDAY, OUTSIDE, RUNNING -> t.of("traffpunkter.mark", cell.mark());
        };
    }

    /** The mark as one character, for paper and sheets. */
    public String sign(Cell cell) {
        return switch (cell.mark()) {
            case MET -> t.of("traffpunkter.sign.MET");
            case MISSED -> t.of("traffpunkter.sign.MISSED");
            case EXCEPTED, CLOSED, HOLIDAY, OUTSIDE, RUNNING -> "–";
        };
    }

    /** What happened in a week that was missed. */
    public String why(Cell cell) {
        var counted = t.of("traffpunkter.counted", cell.count(), cell.needed());
        if (cell.cancelled().isEmpty()) return counted;
        return counted + " " + cell.cancelled().stream().map(this::cancelled).collect(Collectors.joining(" "));
    }

    private String cancelled(Occasion occasion) {
        var reason = occasion.cancelReason();
        var day = t.date(occasion.day());
        return reason == null
                ? t.of("traffpunkter.cancelled", occasion.activity(), day)
                : t.of("traffpunkter.cancelledWhy", occasion.activity(), day, reason);
    }

    /** "vecka 2 till 9", or nothing when no week has begun. */
    public String weeks(List<Week> weeks) {
        if (weeks.isEmpty()) return t.of("traffpunkter.noWeeks");
        return t.of(
                "traffpunkter.weeks", weeks.getFirst().number(), weeks.getLast().number());
    }

    /** "2 stycken 2023", or "2 av 10, 2023". */
    public String before(@Nullable Measurement measurement) {
        if (measurement == null) return t.of("traffpunkter.noBefore");
        var places = measurement.places();
        return places == null
                ? t.of("traffpunkter.before", measurement.name(), measurement.meetingAll())
                : t.of("traffpunkter.beforeOf", measurement.name(), measurement.meetingAll(), places);
    }

    /** Who approved what, until when and why. */
    public String exception(ApprovedException exception) {
        return t.of(
                "traffpunkter.exception",
                t.date(exception.fromOn()),
                t.date(exception.toOn()),
                exception.reason(),
                exception.approvedBy());
    }

    /** "1 jan 2026 – tills vidare". */
    public String validity(Agreement agreement) {
        var to = agreement.to();
        return to == null
                ? t.of("traffpunkter.until", t.date(agreement.from()))
                : t.of("traffpunkter.days", t.date(agreement.from()), t.date(to));
    }

    /** What was taken back, and the days that it was about. */
    public String takenBack(TakenBack one) {
        var to = one.toOn();
        var days = to == null
                ? t.of("traffpunkter.until", t.date(one.fromOn()))
                : t.of("traffpunkter.days", t.date(one.fromOn()), t.date(to));
        return (one.what() == TakenBack.What.REQUIREMENT ? requirement(one.text()) : one.text()) + ", " + days;
    }

    /** "WALK 1" in words. */
    private String requirement(String kindAndNumber) {
        var words = kindAndNumber.split(" ");
        return t.of("traffpunkter.kind." + words[0], Integer.valueOf(words[1]));
    }

    /** Rent in words. */
    public String rent(Agreement agreement) {
        return t.of("traffpunkter.rent." + agreement.rentPer(), agreement.rent().text());
    }
}
