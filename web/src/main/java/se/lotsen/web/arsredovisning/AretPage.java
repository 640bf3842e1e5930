package se.lotsen.web.arsredovisning;

import java.util.List;
import java.util.stream.Stream;
import se.lotsen.attendance.CostKind;
import se.lotsen.attendance.CostLine;
import se.lotsen.attendance.NoteCost;
import se.lotsen.attendance.Payer;
import se.lotsen.attendance.YearlyAccount.Account;
import se.lotsen.shared.KnownYear;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** All meeting places in a year. */
public record AretPage(Frame frame, Account account, FormFields typed, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("arsredovisning.title", String.valueOf(account.year()));
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** How figures are written. */
    public YearWords words() {
        return new YearWords(frame.t());
    }

    /** When the figures were taken. */
    public String asOf() {
        return frame.t().dateTime(account.asOf());
    }

    /** Years to choose among, latest first. */
    public List<Integer> years() {
        return KnownYear.latest(account.thisYear(), NoteCost.YEARS);
    }

    /** Who may pay. */
    public List<Payer> payers() {
        return List.of(Payer.values());
    }

    /** Every cost, with where it belongs. */
    public List<Cost> costs() {
        var t = frame.t();
        return Stream.concat(
                        account.shared().stream().map(line -> new Cost(t.of("arsredovisning.shared"), line)),
                        account.places().stream()
                                .flatMap(place -> place.costs().stream().map(line -> new Cost(place.name(), line))))
                .toList();
    }

    /** A cost and its place. */
    public record Cost(String where, CostLine line) {}

    /** Kinds of cost, in words. */
    public List<Choice> kinds() {
        return Choice.each(CostKind.class, "arsredovisning.cost", frame.t());
    }

    /** Payers, in words. */
    public List<Choice> payerChoices() {
        return payers().stream()
                .map(payer -> new Choice(payer.name(), frame.t().of("arsredovisning.payer", payer)))
                .toList();
    }
}
